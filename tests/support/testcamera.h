// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace countersign::test {

/// A camera that only this process has: GStreamer finds it as it finds a real one, and so everything above it is real.
/// Plugged in while the object lives. Call install() before anything asks for cameras.
class TestCamera
{
public:
    /// As V4L2 and GStreamer know them.
    enum class Layout { Yuyv, Nv12, I420, Bgrx };

    /// False where the provider cannot be registered.
    static bool install();

    /// `sizes` are the ones it offers, in pixels, all in the same layout of a frame's bytes.
    explicit TestCamera(const QString &name, const QList<QSize> &sizes = {{640, 480}}, Layout layout = Layout::Yuyv,
                        int framesPerSecond = 20);
    ~TestCamera();
    Q_DISABLE_COPY_MOVE(TestCamera)

    /// What it sees from now on, in grey, in the middle of its picture.
    void show(const QImage &scene);
    /// A busy camera cannot be opened, as if another program had it.
    void setBusy(bool busy);
    /// How long it takes from being opened to its first frame, in the next openings.
    void setWarmUp(std::chrono::milliseconds time);
    /// Sends no further frame to whoever has it open now, and does not say so.
    void dryUp();
    /// Somebody has it open; a real one's light would be on.
    bool isOn() const;
    /// When the first frame with what it sees now was handed on; nothing before that.
    std::optional<std::chrono::steady_clock::time_point> seenAt() const;

    struct Plug;

private:
    std::shared_ptr<Plug> m_plug;
};

} // namespace countersign::test
