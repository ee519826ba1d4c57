// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/accountpage.h"

#include "core/session/session.h"
#include "ui/actions.h"
#include "ui/details/accountwords.h"
#include "ui/details/codepanel.h"
#include "ui/details/recoverysection.h"
#include "ui/edit/pictureview.h"
#include "ui/flowlayout.h"
#include "ui/icons.h"
#include "ui/scrolledcolumn.h"
#include "ui/theme.h"
#include "ui/tokens/tokenmodel.h"
#include "ui/words.h"
#include "ui/wrappingpush.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSet>
#include <QShortcut>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int target = 44;
constexpr int markSide = 64;
constexpr int readableWidth = 560;

Words *named(Words *words, const char *name)
{
    words->setObjectName(QString::fromLatin1(name));
    // What a person has written is there to be copied, too.
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return words;
}

/// The ground under the code: as light as a row of the list, with round corners.
class Card : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::coloursFor(palette()).row);
        painter.drawRoundedRect(rect(), theme::radius, theme::radius);
    }
};

/// A button for what an action of the window does.
QPushButton *buttonFor(QAction *action, QWidget *parent, const char *name)
{
    auto *button = new WrappingPush(action->icon(), action->text(), parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setMinimumHeight(target);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

AccountPage::AccountPage(Session &session, const TokenModel &model, const Actions &actions,
                         const QString &readerProgram, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(model),
      m_mark(new PictureView(readerProgram, markSide, this)),
      m_issuer(named(new Words(this), "pageIssuer")),
      m_account(named(new Words(this, {}, Words::Tone::Quiet), "pageAccount")),
      m_code(new CodePanel([&session] { return session.now(); }, this)),
      m_groups(named(new Words(this), "pageGroups")),
      m_note(named(new Words(this), "pageNote")),
      m_dates(named(new Words(this, {}, Words::Tone::Quiet), "pageDates")),
      m_kind(named(new Words(this, {}, Words::Tone::Quiet), "pageKind")),
      m_recovery(new RecoverySection(session, this))
{
    setObjectName(QStringLiteral("accountPage"));
    m_issuer->setType(theme::Type::Title);
    // Beside the mark, whichever way a name is written.
    for (Words *name : {m_issuer, m_account})
        name->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)
                           | Qt::AlignAbsolute);
    auto *scrolled = new ScrolledColumn(this, readableWidth);
    QVBoxLayout *column = scrolled->column();
    column->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    column->setSpacing(theme::gap + theme::grid);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch(1);
    names->addWidget(m_issuer);
    names->addWidget(m_account);
    names->addStretch(1);
    auto *who = new QHBoxLayout;
    who->setSpacing(theme::gap + theme::grid);
    who->addWidget(m_mark, 0, Qt::AlignTop);
    who->addLayout(names, 1);
    column->addLayout(who);
    column->addWidget(makeCodeCard(actions));
    for (Words *words : {m_groups, m_note, m_dates, m_kind})
        column->addWidget(words);
    auto *edit = buttonFor(actions.of(ActionId::EditAccount), this, "pageEdit");
    auto *qrCode = buttonFor(actions.of(ActionId::ShowQrCode), this, "pageQrCode");
    auto *deeds = new FlowLayout;
    deeds->addWidget(edit);
    deeds->addWidget(qrCode);
    column->addLayout(deeds);
    column->addSpacing(theme::gap);
    column->addWidget(m_recovery);
    // Far from what is pressed every day.
    column->addSpacing(theme::margin);
    auto *remove = buttonFor(actions.of(ActionId::RemoveAccount), this, "pageRemove");
    column->addWidget(remove, 0, Qt::AlignLeading);
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid);
    layout->addWidget(makeHead(actions));
    layout->addWidget(scrolled, 1);
    listen();
    redraw();
}

QWidget *AccountPage::makeHead(const Actions &actions)
{
    auto *head = new QWidget(this);
    m_back = new QToolButton(head);
    m_back->setObjectName(QStringLiteral("pageBack"));
    m_back->setText(tr("Accounts"));
    m_back->setAccessibleName(tr("Back to the accounts"));
    m_back->setToolTip(m_back->accessibleName());
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cog = new QToolButton(head);
    m_cog->setObjectName(QStringLiteral("pageCog"));
    m_cog->setAccessibleName(tr("What to do with this account"));
    m_cog->setToolTip(m_cog->accessibleName());
    m_cog->setIcon(icon("cog", &theme::Colours::text));
    m_cog->setPopupMode(QToolButton::InstantPopup);
    for (QToolButton *button : {m_back, m_cog}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumSize(target, target);
    }
    auto *menu = new QMenu(m_cog);
    menu->addAction(actions.of(ActionId::EditAccount));
    menu->addAction(tr("Choose a &picture…"), m_mark, &PictureView::choose)
        ->setObjectName(QStringLiteral("choosePicture"));
    m_removePicture = menu->addAction(tr("Remo&ve the picture"), this, [this] { keepPicture({}); });
    m_removePicture->setObjectName(QStringLiteral("removePicture"));
    menu->addAction(actions.of(ActionId::ShowQrCode));
    menu->addSeparator();
    menu->addAction(actions.of(ActionId::RemoveAccount));
    m_cog->setMenu(menu);
    auto *across = new QHBoxLayout(head);
    across->setContentsMargins(theme::gap, theme::gap, theme::gap, 0);
    across->addWidget(m_back);
    across->addStretch(1);
    across->addWidget(m_cog);
    return head;
}

QWidget *AccountPage::makeCodeCard(const Actions &actions)
{
    m_card = new Card(this);
    m_code->setObjectName(QStringLiteral("pageCode"));
    m_copy = buttonFor(actions.of(ActionId::CopyCode), m_card, "pageCopy");
    m_next = buttonFor(actions.of(ActionId::NextCode), m_card, "pageNext");
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_next);
    auto *card = new QVBoxLayout(m_card);
    card->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    card->setSpacing(theme::gap + theme::grid);
    card->addWidget(m_code);
    card->addLayout(buttons);
    connect(m_code, &CodePanel::clicked, actions.of(ActionId::CopyCode), &QAction::trigger);
    return m_card;
}

void AccountPage::listen()
{
    connect(m_back, &QToolButton::clicked, this, &AccountPage::leave);
    QList<QKeySequence> ways = QKeySequence::keyBindings(QKeySequence::Back);
    ways << QKeySequence(Qt::ALT | Qt::Key_Left) << QKeySequence(Qt::Key_Escape);
    // Where writing runs the other way, so do the arrows.
    if (isRightToLeft())
        ways << QKeySequence(Qt::ALT | Qt::Key_Right);
    QSet<QKeySequence> seen;
    for (const QKeySequence &way : std::as_const(ways)) {
        if (seen.contains(way))
            continue;
        seen.insert(way);
        auto *shortcut = new QShortcut(way, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &AccountPage::leave);
    }
    connect(&m_session, &Session::vaultChanged, this, &AccountPage::refresh);
    connect(&m_session, &Session::stateChanged, this, &AccountPage::refresh);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &AccountPage::showCounted);
    connect(m_mark, &PictureView::pictureGiven, this, &AccountPage::keepPicture);
    connect(m_mark, &PictureView::refused, this, &AccountPage::troubled);
    connect(m_recovery, &RecoverySection::copyWanted, this, &AccountPage::copyWanted);
    connect(m_recovery, &RecoverySection::unusedCopyWanted, this, &AccountPage::unusedCodeCopyWanted);
    connect(m_recovery, &RecoverySection::said, this, &AccountPage::said);
    connect(m_recovery, &RecoverySection::troubled, this, &AccountPage::troubled);
}

const Token *AccountPage::token() const
{
    return m_session.state() == Session::State::Open && !m_id.isNull() ? m_session.vault().find(m_id) : nullptr;
}

void AccountPage::open(const TokenId &id)
{
    if (m_session.state() != Session::State::Open || !m_session.vault().find(id))
        return;
    m_id = id;
    m_mark->forget();
    m_recovery->show(id);
    refresh();
    Q_EMIT changed();
}

void AccountPage::leave()
{
    if (m_id.isNull())
        return;
    m_id = {};
    m_code->clear();
    m_recovery->show({});
    m_mark->forget();
    for (Words *words : {m_issuer, m_account, m_groups, m_note, m_dates, m_kind})
        words->clear();
    m_copy->setAccessibleDescription({});
    Q_EMIT changed();
}

void AccountPage::refresh()
{
    if (m_id.isNull())
        return;
    const Token *token = this->token();
    if (!token) {
        leave();
        return;
    }
    const Token &account = *token;
    m_mark->show(account.title(), account->icon);
    m_removePicture->setVisible(!account->icon.picture.isEmpty());
    m_issuer->say(account.title());
    m_account->say(account->issuer.isEmpty() ? QString() : account->account, Words::Tone::Quiet);
    m_code->show(account);
    showCounted();
    const QString groups = accountwords::groups(account);
    m_groups->say(groups.isEmpty() ? QString() : tr("Groups: %1").arg(groups));
    m_note->say(account->note);
    m_dates->say(accountwords::dates(account), Words::Tone::Quiet);
    m_kind->say(accountwords::kind(account), Words::Tone::Quiet);
    m_next->setVisible(!account.isTimeBased());
    m_copy->setAccessibleDescription(account.fullName());
    m_recovery->refresh();
}

void AccountPage::showCounted()
{
    const Token *token = this->token();
    if (!token || token->isTimeBased())
        return;
    m_code->showCounted(m_model.index(m_model.rowOf(m_id)).data(TokenModel::CodeRole).toString());
}

void AccountPage::keepPicture(const Icon &icon)
{
    const Token *before = token();
    if (!before)
        return;
    const Result<Token> edited = before->with([&](TokenFields &fields) { fields.icon = icon; });
    if (!edited) {
        Q_EMIT troubled(edited.error());
        return;
    }
    whenDone(m_session.apply(changes::edit(*before, *edited)), this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT troubled(done.error());
    });
}

void AccountPage::focusFirst()
{
    (m_next->isVisibleTo(this) ? m_next : m_copy)->setFocus();
}

void AccountPage::setGrouping(Grouping grouping)
{
    m_code->setGrouping(grouping);
}

void AccountPage::markCopiedAsUsed()
{
    m_recovery->markCopiedAsUsed();
}

void AccountPage::redraw()
{
    constexpr int size = 20;
    QPixmap arrow = iconPixmap("back", theme::coloursFor(palette()).text, size, devicePixelRatioF());
    if (isRightToLeft())
        arrow = arrow.transformed(QTransform::fromScale(-1, 1));
    m_back->setIcon(arrow);
}

void AccountPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        redraw();
}

} // namespace countersign
