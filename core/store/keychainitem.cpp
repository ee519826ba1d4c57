// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keychainitem.h"

#include <qt6keychain/keychain.h>

#include <algorithm>

namespace countersign {

namespace {

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {Reason::VaultNotFound, {}};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {Reason::KeychainDenied, {}};
    case QKeychain::NoBackendAvailable:
        return {Reason::KeychainNone, {}};
    default:
        return {Reason::KeychainFailed, job.errorString()};
    }
}

/// Starts a job that lives until it is done: the callbacks of libsecret come to it even when nobody waits any more.
template<typename T, typename Job, typename Take>
Later<T> run(Job *job, Take take)
{
    Answer<T> answer;
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [answer, job, take] {
        if (job->error() != QKeychain::NoError)
            answer.give(failure(errorOf(*job)));
        else
            answer.give(take());
    });
    job->start();
    return answer.later();
}

class SystemKeychainItems final : public KeychainItems
{
public:
    explicit SystemKeychainItems(const QString &service) : m_service(service) {}

    Later<Secret> read(const QString &key) override
    {
        auto *job = new QKeychain::ReadPasswordJob(m_service);
        job->setKey(key);
        return run<Secret>(job, [job]() -> Result<Secret> {
            QString text = job->textData();
            QByteArray bytes = text.toLatin1();
            wipe(text);
            return Secret::takeFrom(std::move(bytes));
        });
    }

    Later<void> write(const QString &key, const Secret &text) override
    {
        const auto bytes = text.bytes();
        if (text.isEmpty() || !std::ranges::all_of(bytes, [](unsigned char c) { return c >= 0x20 && c < 0x7f; }))
            return already<void>(failure(Reason::Internal));
        auto *job = new QKeychain::WritePasswordJob(m_service);
        job->setKey(key);
        QString copy = QString::fromLatin1(text.view());
        job->setTextData(copy);
        wipe(copy);
        return run<void>(job, [] { return Result<void>(); });
    }

    Later<void> remove(const QString &key) override
    {
        auto *job = new QKeychain::DeletePasswordJob(m_service);
        job->setKey(key);
        Answer<void> answer;
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, job, [answer, job] {
            const bool gone = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
            answer.give(gone ? Result<void>() : failure(errorOf(*job)));
        });
        job->start();
        return answer.later();
    }

private:
    QString m_service;
};

} // namespace

std::unique_ptr<KeychainItems> systemKeychainItems(const QString &service)
{
    return std::make_unique<SystemKeychainItems>(service);
}

} // namespace countersign
