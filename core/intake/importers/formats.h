// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/importers.h"

/// The formats, each defined in the file of its program; importers.cpp has them in one table.
namespace countersign::importers {

extern const ImportFormat aegisPlain;
extern const ImportFormat aegisSealed;
extern const ImportFormat andOtpOld;
extern const ImportFormat andOtpPlain;
extern const ImportFormat andOtpSealed;
extern const ImportFormat authExtPlain;
extern const ImportFormat authExtSealed;
extern const ImportFormat authPlusDatabase;
extern const ImportFormat authPlusZip;
extern const ImportFormat authyPlainCapture;
extern const ImportFormat authyPrefs;
extern const ImportFormat authySealedCapture;
extern const ImportFormat authySealedPrefs;
extern const ImportFormat battleNet;
extern const ImportFormat bitwardenCsv;
extern const ImportFormat bitwardenLocked;
extern const ImportFormat bitwardenPlain;
extern const ImportFormat bitwardenSealed;
extern const ImportFormat duoPlain;
extern const ImportFormat enteJson;
extern const ImportFormat entePlain;
extern const ImportFormat enteSealed;
extern const ImportFormat freeOtpBackup;
extern const ImportFormat freeOtpPlus;
extern const ImportFormat freeOtpPrefs;
extern const ImportFormat googleDatabase;
extern const ImportFormat googleMigration;
extern const ImportFormat gzip;
extern const ImportFormat keePassFour;
extern const ImportFormat keePassThree;
extern const ImportFormat keePassXml;
extern const ImportFormat keysmith;
extern const ImportFormat lastPassPlain;
extern const ImportFormat lastPassTransfer;
extern const ImportFormat microsoftDatabase;
extern const ImportFormat onePasswordZip;
extern const ImportFormat openPgp;
extern const ImportFormat otpAuthAccount;
extern const ImportFormat otpAuthBackup;
extern const ImportFormat passwordCsv;
extern const ImportFormat pictures;
extern const ImportFormat protonPassZip;
extern const ImportFormat protonPlain;
extern const ImportFormat protonSealed;
extern const ImportFormat raivoPlain;
extern const ImportFormat raivoZip;
extern const ImportFormat steamDesktop;
extern const ImportFormat steamDesktopList;
extern const ImportFormat steamPhone;
extern const ImportFormat stratumDatabase;
extern const ImportFormat stratumLegacy;
extern const ImportFormat stratumPage;
extern const ImportFormat stratumPlain;
extern const ImportFormat stratumSealed;
extern const ImportFormat totpAuthenticatorPrefs;
extern const ImportFormat totpAuthenticatorSealed;
extern const ImportFormat twoFasPlain;
extern const ImportFormat twoFasSealed;
extern const ImportFormat twoFAuthPlain;
extern const ImportFormat uriList;
extern const ImportFormat winAuthLockedZip;
extern const ImportFormat winAuthZip;

} // namespace countersign::importers
