// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vaultcodec.h"
#include "tests/support/memorystore.h"
#include "tests/support/sample.h"
#include "ui/mainwindow.h"
#include "ui/noticebar.h"
#include "ui/tokens/listrules.h"
#include "ui/tokens/tokenlistview.h"
#include "ui/tokens/tokenmodel.h"

#include <QAction>
#include <QTest>

namespace countersign::test {

/// The window over a store in memory, with a clock that stands still until it is told otherwise, and the list's rules.
struct ListScene
{
    static constexpr qint64 start = 1'700'000'010'000; ///< At the very beginning of a 30-second step.

    explicit ListScene(const QList<Token> &tokens, const ListRules &rules = {}) : session(store, [this] { return now; })
    {
        saveListRules(rules);
        Vault vault = Vault::empty();
        vault.tokens = tokens;
        for (const Token &token : tokens)
            for (const QString &group : token->groups)
                if (std::ranges::none_of(vault.groups, [&](const Group &known) { return known.name == group; }))
                    vault.groups.append({QUuid::createUuid(), group});
        store.shelf().document = vaultcodec::write(vault);
        window = std::make_unique<MainWindow>(session, QStringLiteral(COUNTERSIGN_READER));
        window->resize(420, 600);
        window->show();
        session.open();
        (void)QTest::qWaitForWindowExposed(window.get());
        // Not qWaitForWindowActive, which waits for nothing on Wayland. There the size of the window comes with it.
        (void)QTest::qWaitFor([this] { return window->isActiveWindow(); });
        (void)QTest::qWaitFor([this] { return session.state() == Session::State::Open; });
    }

    TokenListView *list() const { return window->list(); }
    int rows() const { return list()->model()->rowCount(); }
    QModelIndex row(int number) const { return list()->model()->index(number, 0); }
    QVariant at(int number, int role) const { return row(number).data(role); }
    void trigger(const char *action) const { window->findChild<QAction *>(QString::fromLatin1(action))->trigger(); }

    /// The issuers in the order of the list.
    QString shown() const
    {
        QStringList names;
        for (int i = 0; i < rows(); ++i)
            names.append(at(i, TokenModel::IssuerRole).toString());
        return names.join(u' ');
    }

    /// The issuers in the order of what is stored.
    QString stored()
    {
        QStringList names;
        const Vault vault = vaultcodec::read(store.shelf().document).value();
        for (const Token &token : vault.tokens)
            names.append(token->issuer);
        return names.join(u' ');
    }

    /// A place in a row, in the coordinates of the window; `across` from 0 to 1 along the line.
    QPoint in(int number, double across = 0.5) const
    {
        const QRect rect = list()->visualRect(row(number));
        const QPoint at(rect.left() + qRound(rect.width() * across), rect.center().y());
        return list()->viewport()->mapTo(window.get(), at);
    }

    qint64 now = start;
    MemoryStore store;
    Session session;
    std::unique_ptr<MainWindow> window;
};

inline QList<Token> tokensNamed(std::initializer_list<const char *> issuers)
{
    QList<Token> tokens;
    for (const char *issuer : issuers)
        tokens.append(tokenOf(issuer, "m.okafor"));
    return tokens;
}

/// So many, named N0, N1 and so on.
inline QList<Token> manyTokens(int count)
{
    QList<Token> tokens;
    for (int i = 0; i < count; ++i)
        tokens.append(tokenOf(("N" + QByteArray::number(i)).constData(), "m.okafor"));
    return tokens;
}

} // namespace countersign::test
