// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <optional>

/// What people scan and paste that is no account. The tables name the private codes of other apps, whose makers
/// publish little: they are known from the apps' open clients and from programs that read them.
namespace countersign::foreigntext {

/// What a text is that is plainly something else than an account: a web link (about: its host), another app's own code
/// (about: the app), a Wi-Fi code, a contact, a payment, …, or a link of an unknown scheme (TextUnknown). Nothing for
/// all other texts.
std::optional<Error> recognise(const QString &text);

/// Why a key URI was refused, in the words of the one who scanned it: another app's own enrolment in the clothes of a
/// key URI (OtherAppOnly), SecretMissing for SecretEmpty, else the error that keyuri::read gave.
Error whyRefused(const QString &uri, const Error &error);

} // namespace countersign::foreigntext
