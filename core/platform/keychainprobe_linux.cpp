// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/keychainprobe.h"

#include "core/platform/kwallet_linux.h"
#include "core/platform/secretservice_linux.h"
#include "core/platform/threadedprobe.h"

#include <QFile>
#include <QLibrary>
#include <QLibraryInfo>
#include <QVersionNumber>

#include <vector>

namespace countersign {

namespace {

enum class Desktop { Plasma4, Plasma5, Plasma6, Other };

Desktop plasmaVersion()
{
    const QByteArray version = qgetenv("KDE_SESSION_VERSION");
    // QtKeychain learned about Plasma 6 in 0.14.2; before, that was a desktop like any other to it.
    static const bool knowsPlasma6 =
        QVersionNumber::fromString(QLatin1String(COUNTERSIGN_QTKEYCHAIN_VERSION)) >= QVersionNumber(0, 14, 2);
    if (version == "6" && knowsPlasma6)
        return Desktop::Plasma6;
    if (version == "5")
        return Desktop::Plasma5;
    return version == "4" ? Desktop::Plasma4 : Desktop::Other;
}

/// The desktop as QtKeychain sees it, which compares whole values ("ubuntu:GNOME" is none it knows) in this order.
Desktop desktop()
{
    const QByteArray current = qgetenv("XDG_CURRENT_DESKTOP");
    if (current == "KDE")
        return plasmaVersion();
    if (current == "GNOME" || current == "Unity" || current == "XFCE")
        return Desktop::Other;
    const QByteArray session = qgetenv("DESKTOP_SESSION");
    if (session == "kde")
        return plasmaVersion();
    if (session == "kde4")
        return Desktop::Plasma4;
    if (session == "gnome" || session == "xubuntu" || session.contains("xfce"))
        return Desktop::Other;
    if (qEnvironmentVariableIsEmpty("GNOME_DESKTOP_SESSION_ID") && !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION"))
        return plasmaVersion();
    return Desktop::Other;
}

/// Whether QtKeychain will find libsecret. Loading it, and all that it needs, takes a while, and reading does without it;
/// so it is only looked at, where it lies beside Qt.
bool isLibsecretHere()
{
    return QFile::exists(QLibraryInfo::path(QLibraryInfo::LibrariesPath) + QStringLiteral("/libsecret-1.so.0"))
           || QLibrary(QStringLiteral("secret-1"), 0).load();
}

/// Asks the keychain that QtKeychain is going to use. QtKeychain chooses at its first job and stays with its choice,
/// so this keeps to the keychain that was ready first: a job follows only then.
class LinuxProbe final : public QObject, public KeychainProbe
{
public:
    LinuxProbe(const QString &service, const QString &key)
    {
        const auto kwallet = [&](const QString &daemon) {
            m_candidates.push_back(std::make_unique<KWalletProbe>(daemon, service));
        };
        const bool hasLibsecret = isLibsecretHere();
        const Desktop here = desktop();
        if (here == Desktop::Plasma4)
            kwallet(QStringLiteral("kwalletd"));
        if (here == Desktop::Plasma5)
            kwallet(QStringLiteral("kwalletd5"));
        if (here == Desktop::Plasma6)
            kwallet(QStringLiteral("kwalletd6"));
        if (hasLibsecret && here != Desktop::Plasma4)
            m_candidates.push_back(std::make_unique<SecretServiceProbe>(service, key));
        if (!hasLibsecret && here == Desktop::Other) {
            kwallet(QStringLiteral("kwalletd6"));
            kwallet(QStringLiteral("kwalletd5"));
        }
    }

    Later<KeychainState> ask() override
    {
        return askFirst(false).then([](const Result<KeychainReading> &reading) {
            return reading ? Result<KeychainState>(reading->state) : failure(reading.error());
        });
    }

    Later<KeychainReading> read() override { return askFirst(true); }

    Later<void> unlock() override
    {
        Answer<void> answer;
        whenDone(ask(), this, [this, answer](const Result<KeychainState> &state) {
            if (!state)
                return answer.give(failure(state.error()));
            if (state->access == KeychainState::Access::Ready)
                return answer.give({});
            if (state->access == KeychainState::Access::None)
                return answer.give(failure(Reason::KeychainNone));
            if (state->access == KeychainState::Access::Denied)
                return answer.give(failure(Reason::KeychainDenied));
            whenDone(m_candidates[m_locked]->unlock(), this, [answer](const Result<void> &done) { answer.give(done); });
        });
        return answer.later();
    }

private:
    Later<KeychainReading> askFirst(bool withText)
    {
        Answer<KeychainReading> answer;
        askFrom(m_chosen, {withText, false}, answer);
        return answer.later();
    }

    struct Question
    {
        bool withText;
        bool isRefused; ///< By one that was asked before.
    };

    void askFrom(std::size_t index, Question question, const Answer<KeychainReading> &answer)
    {
        KeychainProbe &candidate = *m_candidates[index];
        const auto asked = question.withText ? candidate.read() : withoutText(candidate.ask());
        whenDone(asked, this, [this, index, question, answer](const Result<KeychainReading> &reading) {
            using Access = KeychainState::Access;
            const auto is = [&](Access access) { return reading && reading->state.access == access; };
            const bool isRefused = question.isRefused || is(Access::Denied);
            if (is(Access::Locked))
                m_locked = index;
            if (is(Access::Ready)) {
                m_chosen = index;
                m_isChosen = true;
            }
            const bool answers = is(Access::Ready) || is(Access::Locked);
            if (!answers && !m_isChosen && index + 1 < m_candidates.size())
                return askFrom(index + 1, {question.withText, isRefused}, answer);
            if (!answers && isRefused)
                return answer.give(KeychainReading{{Access::Denied, {}, {}}});
            answer.give(reading);
        });
    }

    std::vector<std::unique_ptr<KeychainProbe>> m_candidates; // Never empty: see the constructor.
    std::size_t m_chosen = 0;
    std::size_t m_locked = 0;
    bool m_isChosen = false;
};

} // namespace

std::unique_ptr<KeychainProbe> systemKeychainProbe(const QString &service, const QString &key)
{
    return std::make_unique<ThreadedProbe>([service, key] { return std::make_unique<LinuxProbe>(service, key); });
}

qsizetype systemKeychainItemLimit()
{
    return 0;
}

} // namespace countersign
