// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scan/camerapage.h"

#include <QColor>
#include <QImage>

/// A feed for tests of the camera page alone: nothing comes but what the test says.
namespace countersign::test {

/// What a feed was last asked to do, and the way to answer.
struct Stage
{
    QList<Camera> cameras{{QStringLiteral("Desk"), false}};
    QStringList opened;
    bool isOpen = false;
    CameraListener *listener = nullptr;

    CameraPage::FeedSource source();
};

class StagedFeed : public CameraFeed
{
public:
    explicit StagedFeed(Stage &stage) : m_stage(stage) {}
    ~StagedFeed() override { m_stage.listener = nullptr; }
    QList<Camera> cameras() const override { return m_stage.cameras; }
    void start(const QString &description) override
    {
        m_stage.opened.append(description);
        m_stage.isOpen = true;
    }
    void stop() override { m_stage.isOpen = false; }
    void setPreviewWidth(int) override {}

private:
    Stage &m_stage;
};

inline CameraPage::FeedSource Stage::source()
{
    return [this](CameraListener &page) -> Result<std::unique_ptr<CameraFeed>> {
        listener = &page;
        return std::make_unique<StagedFeed>(*this);
    };
}

/// Half of it in one colour, half in the other.
inline QImage picture(const QColor &left, const QColor &right)
{
    QImage image(64, 48, QImage::Format_RGB32);
    for (int y = 0; y < 48; ++y) {
        for (int x = 0; x < 64; ++x)
            image.setPixelColor(x, y, x < 32 ? left : right);
    }
    return image;
}

inline const QPolygonF square{QPointF(0.4, 0.4), QPointF(0.6, 0.4), QPointF(0.6, 0.6), QPointF(0.4, 0.6)};
inline const QStringList one{QStringLiteral("otpauth://totp/one?secret=JBSWY3DPEHPK3PXP")};
inline const QStringList two{QStringLiteral("otpauth://totp/two?secret=GEZDGNBVGY3TQOJQ")};

} // namespace countersign::test
