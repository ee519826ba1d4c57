// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/keychainprobe.h"

#include <QThread>

#include <functional>

namespace countersign {

/// A probe in a thread of its own. Reading an item takes half a dozen questions, each after the answer to another; in the
/// window's thread, which is making the window meanwhile, every answer would wait for that.
class ThreadedProbe final : public KeychainProbe
{
public:
    /// `make` is called in the new thread, where the probe lives and ends.
    using Make = std::function<std::unique_ptr<KeychainProbe>()>;
    explicit ThreadedProbe(Make make);
    ~ThreadedProbe() override;

    Later<KeychainState> ask() override;
    Later<KeychainReading> read() override;
    Later<void> unlock() override;

private:
    class Inside;

    template<typename T>
    Later<T> there(Later<T> (KeychainProbe::*question)());

    QThread m_thread;
    Inside *m_inside; ///< Deleted by the thread when that ends.
};

} // namespace countersign
