// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/sharedmemory.h"

#include <utility>

namespace countersign {

SharedMemory::SharedMemory(SharedMemory &&other) noexcept
    : m_handle(std::exchange(other.m_handle, -1)),
      m_bytes(std::exchange(other.m_bytes, nullptr)),
      m_size(std::exchange(other.m_size, 0))
{}

SharedMemory &SharedMemory::operator=(SharedMemory &&other) noexcept
{
    SharedMemory taken(std::move(other));
    swap(taken);
    return *this;
}

void SharedMemory::swap(SharedMemory &other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
}

QString SharedMemory::ticket() const
{
    return QStringLiteral("%1:%2").arg(m_handle).arg(m_size);
}

} // namespace countersign
