// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

class QProcess;

namespace countersign {

/// Memory that this process and one child see at once, without a name that anybody else could open. It cannot change
/// its size, so neither side can make the other stumble by cutting it off.
class SharedMemory
{
public:
    /// All zero. Costs what is touched of it, and no more where the system allows. Error: Internal.
    static Result<SharedMemory> create(qsizetype size);
    /// In the child: the memory that the parent's ticket() speaks of. Error: Internal.
    static Result<SharedMemory> open(const QString &ticket);

    SharedMemory(SharedMemory &&other) noexcept;
    SharedMemory &operator=(SharedMemory &&other) noexcept;
    ~SharedMemory();

    uchar *bytes() const { return m_bytes; }
    qsizetype size() const { return m_size; }

    /// What to hand the child on its command line; tells nobody anything else.
    QString ticket() const;
    /// Lets a process that has not been started yet inherit this memory and, where the system allows, nothing else that
    /// is open here.
    void giveTo(QProcess &process) const;

private:
    SharedMemory(qintptr handle, uchar *bytes, qsizetype size) : m_handle(handle), m_bytes(bytes), m_size(size) {}
    void swap(SharedMemory &other) noexcept;

    qintptr m_handle;
    uchar *m_bytes;
    qsizetype m_size;
};

} // namespace countersign
