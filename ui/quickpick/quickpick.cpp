// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quickpick/quickpick.h"

#include "core/base/errortext.h"
#include "core/platform/activation.h"
#include "core/platform/windowprivacy.h"
#include "core/session/session.h"
#include "ui/codepicker.h"
#include "ui/icons.h"
#include "ui/preferences/privacysection.h"
#include "ui/quickpick/pickdelegate.h"
#include "ui/quickpick/picklock.h"
#include "ui/theme.h"
#include "ui/tokens/tokenfilter.h"
#include "ui/tokens/tokenmodel.h"
#include "ui/words.h"

#include <QAccessible>
#include <QAction>
#include <QCursor>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>
#include <limits>
#include <utility>

namespace countersign {

namespace {

constexpr int usualWidth = 440;
constexpr int searchHeight = 52;

int rowsFor(const QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return -1;
    case Qt::Key_Down:
        return 1;
    case Qt::Key_PageUp:
        return -QuickPick::mostRows;
    case Qt::Key_PageDown:
        return QuickPick::mostRows;
    default:
        return 0;
    }
}

} // namespace

QuickPick::QuickPick(Session &session, CodePicker &picker, QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint),
      m_session(session),
      m_picker(picker),
      m_model(new TokenModel([&session] { return session.now(); }, this)),
      m_matches(new TokenFilter(this)),
      m_delegate(new PickDelegate(this)),
      m_search(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_words(new Words(this)),
      m_lock(new PickLock(session, this)),
      m_pages(new QStackedWidget(this)),
      m_codeEnd(this)
{
    setWindowTitle(tr("Quick pick"));
    setAccessibleDescription(tr("Type to find an account, and press Enter to copy its code."));
    m_matches->setSourceModel(m_model);
    m_matches->sortBy(Sorting::Recent);
    m_pages->addWidget(makeSearchPage());
    m_pages->addWidget(m_lock);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::line, theme::line, theme::line, theme::line);
    layout->addWidget(m_pages);

    m_codeEnd.setSingleShot(true);
    connect(&m_codeEnd, &QTimer::timeout, this, [this] {
        m_model->refreshEnded();
        watchCodes();
    });
    connect(&m_session, &Session::stateChanged, this, &QuickPick::refresh);
    connect(&m_session, &Session::vaultChanged, this, &QuickPick::refresh);
}

QuickPick::~QuickPick() = default;

QWidget *QuickPick::makeSearchPage()
{
    auto *page = new QWidget(m_pages);
    m_search->setObjectName(QStringLiteral("pickSearch"));
    m_search->setPlaceholderText(tr("Copy the code of…"));
    m_search->setAccessibleName(tr("Find an account"));
    m_search->setFrame(false);
    m_search->setAcceptDrops(false);
    m_search->setMinimumHeight(searchHeight);
    m_search->setTextMargins(theme::grid, 0, theme::grid, 0);
    m_search->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_search->setFont(theme::font(m_search->font(), theme::Type::Lead));
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textEdited, this, &QuickPick::search);

    m_list->setObjectName(QStringLiteral("pickList"));
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setModel(m_matches);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus); // Keys belong to the line above.
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        setCurrent(index.row());
        pickCurrent();
    });

    m_words->setObjectName(QStringLiteral("pickWords"));
    m_words->setContentsMargins(theme::margin, theme::gap, theme::margin, theme::gap + theme::grid);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_search);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    return page;
}

void QuickPick::ask(const QByteArray &leave)
{
    if (!isVisible()) {
        m_search->clear();
        m_search->setReadOnly(false);
        m_lock->clear();
        m_hadKeyboard = false;
        m_isPicking = false;
        m_picksWhenOpen = false;
        m_matches->search({});
        const ListRules rules = loadListRules();
        m_model->setRules(rules);
        m_delegate->setShowsCodes(rules.showing == Showing::Always);
        show();
    }
    bringToFront(windowHandle(), leave);
    refresh();
}

void QuickPick::refresh()
{
    // A vault that is not looked at stays out of here.
    if (!isVisible()) {
        m_model->show({});
        return;
    }
    const Session::State state = m_session.state();
    if (state == Session::State::Unreadable || (state == Session::State::Open && m_session.vault().tokens.isEmpty())) {
        hide();
        Q_EMIT windowWanted();
        return;
    }
    const bool isLocked = state == Session::State::Locked;
    if (isLocked && m_pages->currentWidget() != m_lock) {
        m_picksWhenOpen = false;
        m_search->clear();
        m_matches->search({});
        m_lock->clear();
    }
    if (!isActiveWindow())
        bringToFront(windowHandle(), {}); // After a question of the keychain.
    showVault();
    m_pages->setCurrentIndex(isLocked ? 1 : 0);
    (isLocked ? static_cast<QWidget *>(m_lock) : m_search)->setFocus();
    fit();
    if (state == Session::State::Open && std::exchange(m_picksWhenOpen, false))
        pickCurrent();
}

void QuickPick::showVault()
{
    const TokenId before = m_list->currentIndex().data(TokenModel::IdRole).value<TokenId>();
    m_model->show(m_session.vault().tokens);
    const QModelIndex again = m_matches->mapFromSource(m_model->index(m_model->rowOf(before)));
    setCurrent(std::max(0, again.row()));
    sayHowMany();
    watchCodes();
}

void QuickPick::search(const QString &text)
{
    m_picksWhenOpen = false;
    m_matches->search(text);
    setCurrent(0);
    sayHowMany();
    watchCodes();
}

// Only what is not seen: with matches in sight the box says nothing.
void QuickPick::sayHowMany()
{
    if (m_session.state() == Session::State::Closed)
        m_words->say(tr("Opening your vault…"), Words::Tone::Quiet);
    else if (m_session.state() == Session::State::Open && m_matches->rowCount() == 0)
        m_words->say(tr("No account matches “%1”.").arg(m_search->text()), Words::Tone::Quiet);
    else
        m_words->say({});
}

void QuickPick::moveBy(int rows)
{
    if (m_matches->rowCount() > 0)
        setCurrent(std::clamp(m_list->currentIndex().row() + rows, 0, m_matches->rowCount() - 1));
}

void QuickPick::setCurrent(int row)
{
    const QModelIndex index = m_matches->index(row, 0);
    m_list->setCurrentIndex(index);
    if (!index.isValid())
        return;
    m_list->scrollTo(index);
    // The keyboard stays in the line above, so the list would not say by itself which row Enter means.
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void QuickPick::pickCurrent()
{
    // Fingers that know the way are faster than some keychains.
    m_picksWhenOpen = m_session.state() == Session::State::Closed;
    const TokenId id = m_list->currentIndex().data(TokenModel::IdRole).value<TokenId>();
    if (id.isNull() || m_isPicking)
        return;
    m_isPicking = true;
    m_search->setReadOnly(true);
    whenDone(m_picker.pick(id), this, [this](const Result<void> &picked) {
        m_isPicking = false;
        m_search->setReadOnly(false);
        if (picked) {
            hide();
        } else if (isVisible()) {
            m_words->complain(picked.error());
            fit();
        } else {
            Q_EMIT failed(picked.error());
        }
    });
}

// As high as its rows when it opens, and the same while one types: a box that jumps is hard to read.
void QuickPick::fit()
{
    const QScreen *screen = QGuiApplication::screenAt(QCursor::pos());
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    const int width =
        std::min(room.width() - 2 * theme::margin, std::max(usualWidth, fontMetrics().averageCharWidth() * 60));
    int height = m_lock->sizeHint().height();
    if (m_pages->currentWidget() == m_lock) {
        height = std::max(height, m_lock->heightForWidth(width));
    } else {
        const int row = std::max(44, m_list->sizeHintForRow(0));
        height = std::max(searchHeight, m_search->sizeHint().height());
        height += row * std::clamp(m_model->rowCount(), 1, mostRows);
        if (!m_words->isHidden())
            height += m_words->heightForWidth(width);
    }
    // A size that cannot be changed: tiling window managers let such windows float.
    setFixedSize(width, std::min(height + 2, room.height() - 2 * theme::margin));
    move(room.center().x() - width / 2, room.top() + (room.height() - this->height()) / 3);
}

void QuickPick::watchCodes()
{
    const bool isSeen = isVisible() && m_delegate->showsCodes() && m_matches->rowCount() > 0;
    if (!isSeen) {
        m_codeEnd.stop();
        return;
    }
    qint64 end = std::numeric_limits<qint64>::max();
    for (int row = 0; row < m_matches->rowCount() && row < 4 * mostRows; ++row)
        if (const qint64 until = m_matches->index(row, 0).data(TokenModel::ValidUntilRole).toLongLong(); until > 0)
            end = std::min(end, until * 1000);
    m_codeEnd.start(std::chrono::milliseconds(std::clamp<qint64>(end - m_session.now(), 10, 60'000)));
}

bool QuickPick::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (const int rows = rowsFor(key)) {
        moveBy(rows);
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (!key->isAutoRepeat())
            pickCurrent();
        return true;
    }
    return false;
}

void QuickPick::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void QuickPick::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::ActivationChange)
        return;
    if (isActiveWindow())
        m_hadKeyboard = true;
    else if (m_hadKeyboard
             && m_session.state() != Session::State::Closed) // Then it is the keychain that asks something.
        hide();
}

void QuickPick::paintEvent(QPaintEvent *)
{
    const theme::Colours colours = theme::coloursFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.row);
    painter.setPen(colours.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void QuickPick::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (canHideFromCapture() && windowHandle())
        hideFromCapture(windowHandle(), isHiddenFromCapture());
}

void QuickPick::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return;
    // Nothing of what was typed or seen stays.
    m_codeEnd.stop();
    m_search->clear();
    m_lock->clear();
    m_model->show({});
    Q_EMIT gone();
}

} // namespace countersign
