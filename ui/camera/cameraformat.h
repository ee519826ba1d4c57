// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCameraFormat>
#include <QList>

namespace countersign {

/// The format to ask a camera for. Qt would take the largest, often 1080p JPEG, which costs five times the decoding and
/// reads no better: we take the largest plain format up to 1280 x 720 that gives 10 pictures a second. Null when there
/// is none to choose from.
QCameraFormat chooseFormat(const QList<QCameraFormat> &formats);

} // namespace countersign
