// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/scan/camerafeed.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace countersign {

class CameraView;

/// The window that looks for a QR code with a camera. The camera is open only while the window is shown. It stays open
/// after a find, because an export comes in several codes: the caller says what is still missing with showHint(), or
/// accepts. An accepted page is finished at once and its camera off, but it stays a moment as it is, under whatever its
/// caller shows next: so the outline around the code can be seen, and nobody has to wait for it.
class CameraPage : public QDialog, private CameraListener
{
    Q_OBJECT
public:
    using FeedSource = std::function<Result<std::unique_ptr<CameraFeed>>(CameraListener &listener)>;

    /// The feed of the camera plugin, which is loaded at the first call. `readerProgram` reads its pictures (see
    /// ReaderProcess).
    static FeedSource fromPlugin(const QString &readerProgram = {});

    /// The source is asked once, after the window has been shown.
    explicit CameraPage(QWidget *parent = nullptr, FeedSource source = fromPlugin());
    ~CameraPage() override;

    /// The camera to prefer, as cameraChosen() named it.
    void setCamera(const QString &description) { m_wanted = description; }

    /// Replaces the words under the picture; an empty hint brings the first instruction back.
    void showHint(const QString &hint);

    void done(int result) override;
    void setVisible(bool visible) override;

Q_SIGNALS:
    /// The texts of the codes in one frame; never the same twice in a row. They are secret.
    void found(const QStringList &texts);
    /// The person chose another camera; worth remembering.
    void cameraChosen(const QString &description);
    void pictureWanted();
    void typingWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void camerasChanged() override;
    void pictureCame(const QImage &picture) override;
    void codesSeen(const QStringList &texts, const QPolygonF &outline) override;
    void codeUnread(const Error &guess) override;
    void feedFailed(const Error &error) override;

    void begin();
    void restart();
    /// Fills the list anew and selects that camera, or else the first.
    void listCameras(const QString &current);
    void choose(int row);
    /// Shown, and not on its way out: what comes after that is late.
    bool isLooking() const { return isVisible() && !m_farewell.isActive(); }
    void closeCamera();
    void leave();
    void showWords();

    FeedSource m_source;
    std::unique_ptr<CameraFeed> m_feed;
    QString m_wanted;
    QString m_opened;
    QString m_hint;
    std::optional<Error> m_trouble;
    std::optional<Error> m_guess; ///< Why a code that can be seen is not read.
    QTimer m_guessEnd;            ///< Runs as long as the guess is believed.
    QStringList m_reported;
    QTimer m_farewell; ///< Runs from being accepted to disappearing.
    bool m_live = false;

    CameraView *m_view;
    QComboBox *m_cameras;
    QLabel *m_words;
    QPushButton *m_again;
};

} // namespace countersign
