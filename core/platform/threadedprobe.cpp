// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/threadedprobe.h"

#include <QObject>

#include <utility>

namespace countersign {

class ThreadedProbe::Inside final : public QObject
{
public:
    explicit Inside(Make make) : m_make(std::move(make)) {}

    KeychainProbe &probe()
    {
        if (!m_probe)
            m_probe = m_make();
        return *m_probe;
    }

private:
    Make m_make;
    std::unique_ptr<KeychainProbe> m_probe;
};

ThreadedProbe::ThreadedProbe(Make make) : m_inside(new Inside(std::move(make)))
{
    m_inside->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_inside, &QObject::deleteLater);
    m_thread.start();
}

// All of the probe's questions are asked without waiting, so the thread is soon at its event loop. What is unanswered then
// is met as Cancelled.
ThreadedProbe::~ThreadedProbe()
{
    m_thread.quit();
    m_thread.wait();
}

Later<KeychainState> ThreadedProbe::ask()
{
    return there(&KeychainProbe::ask);
}

Later<KeychainReading> ThreadedProbe::read()
{
    return there(&KeychainProbe::read);
}

Later<void> ThreadedProbe::unlock()
{
    return there(&KeychainProbe::unlock);
}

template<typename T>
Later<T> ThreadedProbe::there(Later<T> (KeychainProbe::*question)())
{
    Answer<T> answer;
    QMetaObject::invokeMethod(m_inside, [inside = m_inside, question, answer] {
        whenDone((inside->probe().*question)(), inside, [answer](const Result<T> &result) { answer.give(result); });
    }, Qt::QueuedConnection);
    return answer.later();
}

} // namespace countersign
