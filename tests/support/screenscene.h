// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QProcess>
#include <QStringList>

#include <optional>

namespace countersign::test {

/// A QR code by qrencode, which is no relation of the reader. Null where qrencode is not installed.
QImage qrCodeOf(const QString &text, int pixelsPerModule);

/// A key URI for a made-up account.
QString uriOf(const QString &issuer, const QString &account);

/// A busy desktop with four codes far apart: one large, one of a usual size, one light on dark, and one with a single
/// pixel a module. Null where qrencode is not installed.
QImage fourCodes(const QSize &screen);
/// "issuer (account)" of each, in the order of the alphabet.
QStringList fourAccounts();

/// Another program that shows a picture below all other windows.
class Stage
{
public:
    Stage() = default;
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;
    ~Stage() { clear(); }

    /// At a place on the desktop in pixels; shows once this returns true. A stage that shows something already is
    /// changed.
    bool show(const QImage &picture, const QPoint &place);
    void clear();

    /// For the main() of the program: shows what the arguments say, or nothing where they ask for no stage.
    static std::optional<int> serve(int &argc, char **argv);

private:
    QProcess m_program;
};

} // namespace countersign::test
