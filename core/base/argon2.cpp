// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/argon2.h"

#include <argon2.h>

namespace countersign::argon2 {

namespace {

argon2_type typeOf(Kind kind)
{
    switch (kind) {
    case Kind::D:
        return Argon2_d;
    case Kind::I:
        return Argon2_i;
    case Kind::Id:
        break;
    }
    return Argon2_id;
}

} // namespace

Result<Secret> derive(Kind kind, const Secret &password, QByteArrayView salt, Cost cost, qsizetype size,
                      const Effort &effort)
{
    if (cost.passes == 0 || cost.lanes == 0 || cost.kibibytes < 8 * cost.lanes)
        return failure(Reason::ForeignFileDamaged);
    if (cost.passes > mostPasses || cost.lanes > mostLanes || cost.kibibytes > mostKibibytes)
        return failure(Reason::ForeignFileTooCostly);
    if (const auto allowed = effort.spend(cost.passes * cost.kibibytes, cost.kibibytes); !allowed)
        return failure(allowed.error());
    int answer = ARGON2_OK;
    Secret key = Secret::build(size, [&](std::span<unsigned char> out) {
        answer = argon2_hash(
            static_cast<quint32>(cost.passes), static_cast<quint32>(cost.kibibytes), static_cast<quint32>(cost.lanes),
            password.view().data(), static_cast<std::size_t>(password.size()), salt.data(),
            static_cast<std::size_t>(salt.size()), out.data(), out.size(), nullptr, 0, typeOf(kind), ARGON2_VERSION_13);
    });
    if (answer == ARGON2_MEMORY_ALLOCATION_ERROR)
        return failure(Reason::ForeignFileTooCostly);
    if (answer != ARGON2_OK)
        return failure(Reason::ForeignFileDamaged);
    return key;
}

} // namespace countersign::argon2
