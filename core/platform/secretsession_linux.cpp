// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/secretsession_linux.h"

#include "core/platform/buscall_linux.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusVariant>

#include <sys/random.h>

#include <limits>
#include <span>

namespace countersign {

namespace {

const QString secrets = QStringLiteral("org.freedesktop.secrets");

// From the kernel itself: OpenSSL takes milliseconds to set up its own generator, which the start has no other use for.
Secret kernelRandom(qsizetype size)
{
    return Secret::build(size, [](std::span<unsigned char> out) {
        if (getentropy(out.data(), out.size()) != 0)
            qFatal("the system gives no random bytes");
    });
}

} // namespace

void SecretSession::prepare()
{
    if (m_opening)
        return;
    const Answer<Session> agreed;
    m_opening = std::make_shared<Later<Session>>(agreed.later());
    const KeyExchange exchange(kernelRandom(KeyExchange::exponentBytes));
    const BusMethod open{secrets, QStringLiteral("/org/freedesktop/secrets"),
                         QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("OpenSession")};
    const auto reply = callKeychain(open, {QStringLiteral("dh-ietf1024-sha256-aes128-cbc-pkcs7"),
                                           QVariant::fromValue(QDBusVariant(exchange.publicKey()))});
    whenDone(reply, this, [agreed, exchange](const Result<QVariantList> &answer) {
        if (!answer)
            return agreed.give(failure(answer.error()));
        const QByteArray theirs = qdbus_cast<QDBusVariant>(answer->value(0)).variant().toByteArray();
        const QString path = qdbus_cast<QDBusObjectPath>(answer->value(1)).path();
        agreed.give(agree(exchange, theirs, path));
    });
}

Result<SecretSession::Session> SecretSession::agree(const KeyExchange &exchange, const QByteArray &theirs,
                                                    const QString &path)
{
    const auto key = exchange.agree(theirs);
    if (!key || path.isEmpty())
        return failure(Reason::KeychainFailed, QStringLiteral("OpenSession"));
    // OpenSSL looks up a cipher when it first meets one, which takes longer than deciphering. Of nothing, nothing comes.
    (void)openCbc(*key, QByteArray(16, '\0'), QByteArray(16, '\0'));
    return Session{path, *key};
}

// A structure of the session, the vector, the encrypted text and its type.
Result<Secret> SecretSession::opened(const Session &session, const QVariantList &reply)
{
    const auto structure = reply.value(0).value<QDBusArgument>();
    QDBusObjectPath path;
    QByteArray vector;
    QByteArray text;
    QString type;
    if (structure.currentType() == QDBusArgument::StructureType) {
        structure.beginStructure();
        structure >> path >> vector >> text >> type;
        structure.endStructure();
    }
    const auto secret = openCbc(session.key, vector, text);
    if (!secret)
        return failure(Reason::KeychainFailed, QStringLiteral("GetSecret"));
    return *secret;
}

Later<Secret> SecretSession::read(const QString &item)
{
    prepare();
    Answer<Secret> answer;
    const auto opening = m_opening;
    const auto fail = [this, answer, opening](const Error &error) {
        if (m_opening == opening)
            m_opening.reset();
        answer.give(failure(error));
    };
    whenDone(*opening, this, [this, item, answer, fail](const Result<Session> &session) {
        if (!session)
            return fail(session.error());
        const BusMethod get{secrets, item, QStringLiteral("org.freedesktop.Secret.Item"), QStringLiteral("GetSecret")};
        // The person may take their time to confirm it; where the keychain ends meanwhile, the bus says so.
        const auto got =
            callKeychain(get, {QVariant::fromValue(QDBusObjectPath(session->path))}, std::numeric_limits<int>::max());
        whenDone(got, this, [answer, fail, session = *session](const Result<QVariantList> &secret) {
            const Result<Secret> text = secret ? opened(session, *secret) : failure(secret.error());
            if (text)
                answer.give(text);
            else
                fail(text.error());
        });
    });
    return answer.later();
}

} // namespace countersign
