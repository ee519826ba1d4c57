// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QClipboard;

namespace countersign {

/// Puts codes on the clipboard, marked as secret, and takes them off again after 30 seconds (and at the end of the
/// program) unless something else is there by then.
class CodeCopy : public QObject
{
    Q_OBJECT
public:
    /// How long a code stays, in milliseconds.
    static constexpr int usualStayMs = 30'000;

    explicit CodeCopy(QClipboard *clipboard, QObject *parent = nullptr, int stayMs = usualStayMs);
    ~CodeCopy() override;

    void copy(const QString &code);

    /// Clears the clipboard now if it still holds our code.
    void clear();

    /// A code of ours is, or may still be, on the clipboard.
    bool isHolding() const { return !m_code.isEmpty(); }

Q_SIGNALS:
    /// The last code has left the clipboard, by us or by somebody else's copy.
    void over();

private:
    QClipboard *m_clipboard;
    QTimer m_timer;
    QString m_code;
};

} // namespace countersign
