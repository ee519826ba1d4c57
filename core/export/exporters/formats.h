// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporters.h"

/// The formats, each defined in the file of its program; exporters.cpp has them in one table.
namespace countersign::exporters {

extern const ExportFormat aegisPlain;
extern const ExportFormat aegisSealed;
extern const ExportFormat andOtp;
extern const ExportFormat bitwarden;
extern const ExportFormat countersignPlain;
extern const ExportFormat countersignSealed;
extern const ExportFormat csvTable;
extern const ExportFormat ente;
extern const ExportFormat freeOtpPlus;
extern const ExportFormat google;
extern const ExportFormat keyUriCode;
extern const ExportFormat keyUriList;
extern const ExportFormat recoverySheet;
extern const ExportFormat stratum;
extern const ExportFormat twoFasPlain;
extern const ExportFormat twoFasSealed;

} // namespace countersign::exporters
