// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"

#include <QWidget>

class QMimeData;

namespace countersign {

struct Offered;

/// The mark of an account, which takes a picture of the person's own when one is dropped on it or chosen. Pictures are
/// files of strangers: the reader process opens them, and what comes back is small.
class PictureView : public QWidget
{
    Q_OBJECT
public:
    /// `readerProgram` as in ReaderProcess.
    explicit PictureView(const QString &readerProgram, int side, QWidget *parent = nullptr);

    /// `name` is the issuer, or the account where there is none.
    void show(const QString &name, const Icon &own);

    /// A picture that is still being read does not count any more: this is about another account now.
    void forget();

    /// Whether a picture is being read: pictureGiven() or refused() follows, unless it is forgotten.
    bool isReading() const { return m_isReading; }

    /// Asks for a file.
    void choose();
    /// False where there is no picture in it.
    bool take(const QMimeData &content);

    QSize sizeHint() const override { return {m_side, m_side}; }

Q_SIGNALS:
    void pictureGiven(const countersign::Icon &icon);
    void refused(const countersign::Error &error);
    /// isReading() has become true.
    void readingBegan();

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void read(const Offered &offered);
    void setDragged(bool dragged);

    QString m_readerProgram;
    int m_side;
    QString m_name;
    Icon m_own;
    int m_attempt = 0; ///< The picture that was given last counts.
    bool m_isReading = false;
    bool m_isDraggedOver = false;
};

} // namespace countersign
