// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/liststates.h"

#include "core/vault/vaultcodec.h"
#include "tests/shots/settle.h"
#include "tests/support/memorystore.h"
#include "ui/mainwindow.h"
#include "ui/tokens/listrules.h"
#include "ui/tokens/tokenlistview.h"

#include <QAction>
#include <QTest>

namespace countersign::test {

namespace {

Vault arranged(Vault vault)
{
    const auto change = [&](int row, auto with) { vault.tokens[row] = vault.tokens[row].with(with).value(); };
    const QString work = QStringLiteral("Work"), home = QStringLiteral("Home"), money = QStringLiteral("Money");
    change(0, [&](TokenFields &fields) { fields.groups = {work}; });
    change(1, [&](TokenFields &fields) {
        fields.groups = {work};
        fields.favourite = true;
    });
    change(2, [&](TokenFields &fields) { fields.groups = {money}; });
    change(4, [&](TokenFields &fields) { fields.groups = {home}; });
    vault.groups = {{QUuid::createUuid(), work}, {QUuid::createUuid(), home}, {QUuid::createUuid(), money}};
    return vault;
}

struct Scene
{
    Scene(const Vault &vault, qint64 moment, const QSize &size, const ListRules &rules)
        : now(moment), session(store, [this] { return now; })
    {
        saveListRules(rules);
        store.shelf().document = vaultcodec::write(vault);
        window = std::make_unique<MainWindow>(session, QStringLiteral(COUNTERSIGN_READER));
        window->resize(size);
        window->show();
        session.open();
        settle();
    }
    ~Scene() { saveListRules({}); }

    QModelIndex row(int number) const { return window->list()->model()->index(number, 0); }
    QPoint in(int number) const { return window->list()->visualRect(row(number)).center(); }
    void trigger(const char *action) const { window->findChild<QAction *>(QString::fromLatin1(action))->trigger(); }

    qint64 now;
    MemoryStore store;
    Session session;
    std::unique_ptr<MainWindow> window;
};

void moveMouse(QWidget *on, QPoint to)
{
    QMouseEvent event(QEvent::MouseMove, to, on->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(on, &event);
}

} // namespace

void takeListStates(Vault vault, qint64 moment, const QSize &size, const Keep &keep)
{
    vault = arranged(std::move(vault));
    ListRules rules;
    rules.nextCode = true;
    {
        Scene scene(vault, moment + 12'000, size, rules);
        scene.window->list()->setCurrentIndex(scene.row(0));
        scene.trigger("markUsed");
        scene.window->list()->setCurrentIndex(scene.row(2));
        scene.trigger("markUsed");
        keep(scene.window.get(), "list-next-code");
        scene.window->list()->startChoosing(scene.row(1).data(Qt::UserRole).toUuid());
        scene.window->list()->selectionModel()->select(scene.row(3), QItemSelectionModel::Select);
        keep(scene.window.get(), "list-choosing");
        scene.window->list()->stopChoosing();
        QWidget *viewport = scene.window->list()->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, scene.in(1));
        moveMouse(viewport, scene.in(1) + QPoint(0, 40));
        moveMouse(viewport, scene.in(3) + QPoint(0, 12));
        keep(scene.window.get(), "list-dragging");
    }
    rules.showing = Showing::Clicked;
    const Scene scene(vault, moment, size, rules);
    QTest::mouseClick(scene.window->list()->viewport(), Qt::LeftButton, {}, scene.in(2));
    keep(scene.window.get(), "list-hidden");
}

} // namespace countersign::test
