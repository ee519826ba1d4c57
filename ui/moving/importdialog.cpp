// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moving/importdialog.h"

#include "ui/actions.h"
#include "ui/buttonrow.h"
#include "ui/moving/sources.h"
#include "ui/scrolledcolumn.h"
#include "ui/theme.h"
#include "ui/waybutton.h"
#include "ui/words.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <optional>

namespace countersign {

namespace {

constexpr int usualWidth = 440;
constexpr int usualHeight = 560;
constexpr int sourceRole = Qt::UserRole; ///< Its place in the table; absent in headings.

} // namespace

ImportDialog::ImportDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent), m_actions(actions), m_pages(new QStackedWidget(this)), m_back(new QPushButton(tr("&Back"), this))
{
    setWindowTitle(tr("Import from another app"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_pages->addWidget(makeList());
    m_pages->addWidget(makePage());
    m_back->setObjectName(QStringLiteral("back"));
    m_back->setAutoDefault(false);
    auto *buttons = new ButtonRow(QDialogButtonBox::Close, this);
    buttons->addButton(m_back, QDialogButtonBox::ActionRole);
    m_back->hide(); // Not before it is among the buttons, which shows it.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::space);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
    resize(usualWidth, usualHeight);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::goBack);
    auto *back = new QShortcut(QKeySequence::Back, this);
    connect(back, &QShortcut::activated, this, &ImportDialog::goBack);
    fill();
    m_search->setFocus();
}

QWidget *ImportDialog::makeList()
{
    auto *page = new QWidget(this);
    m_search = new QLineEdit(page);
    m_search->setObjectName(QStringLiteral("sourceSearch"));
    m_search->setPlaceholderText(tr("Search apps"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(theme::controlHeight());
    m_list = new QListWidget(page);
    m_list->setObjectName(QStringLiteral("sources"));
    m_list->setAccessibleName(tr("Apps"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setWordWrap(true);
    auto *files = new QPushButton(tr("Choose &files…"), page);
    files->setObjectName(QStringLiteral("filesAtOnce"));
    files->setAutoDefault(false);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(
        new Words(page, tr("Which app has your accounts? If you have its file already, choose it: Countersign "
                           "finds out by itself what it is.")));
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(files);

    connect(m_search, &QLineEdit::textChanged, this, &ImportDialog::search);
    const auto openCurrent = [this] { openRow(m_list->currentRow()); };
    // Queued: the key that opens a page must not press the page's first button as well.
    connect(m_search, &QLineEdit::returnPressed, this, openCurrent, Qt::QueuedConnection);
    connect(m_list, &QListWidget::itemActivated, this, openCurrent, Qt::QueuedConnection);
    // One click leads on, as everywhere where a row is a way.
    connect(m_list, &QListWidget::itemClicked, this, openCurrent);
    connect(files, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT filesWanted();
    });
    return page;
}

QWidget *ImportDialog::makePage()
{
    m_page = new ScrolledColumn(this);
    return m_page;
}

void ImportDialog::fill()
{
    const QFont strong = theme::font(font(), theme::Type::Strong);
    const int height = qMax(theme::controlHeight(), fontMetrics().height() + theme::gap);
    std::optional<Source::Group> group;
    for (const Source &source : sources::all()) {
        if (group != source.group) {
            auto *heading = new QListWidgetItem(sources::nameOf(source.group), m_list);
            heading->setFont(strong);
            heading->setFlags(Qt::ItemIsEnabled);
            heading->setSizeHint({0, group ? height + theme::gap : height});
            heading->setTextAlignment(Qt::AlignLeading | Qt::AlignBottom);
            group = source.group;
        }
        auto *item = new QListWidgetItem(source.name(), m_list);
        item->setData(sourceRole, static_cast<int>(&source - sources::all().data()));
        item->setSizeHint({0, height});
    }
    search({});
}

void ImportDialog::search(const QString &text)
{
    QListWidgetItem *heading = nullptr;
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QVariant place = item->data(sourceRole);
        if (!place.isValid()) {
            heading = item;
            heading->setHidden(true);
            continue;
        }
        const bool isShown = sources::all()[static_cast<std::size_t>(place.toInt())].matches(text);
        item->setHidden(!isShown);
        if (!isShown)
            continue;
        heading->setHidden(false);
        if (!first)
            first = item;
    }
    m_list->setCurrentItem(first);
    m_list->scrollToTop();
}

void ImportDialog::openRow(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    const QVariant place = item ? item->data(sourceRole) : QVariant();
    if (place.isValid())
        showSource(sources::all()[static_cast<std::size_t>(place.toInt())]);
}

void ImportDialog::showSource(const Source &source)
{
    delete m_content;
    m_content = new QWidget(m_page);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space);
    auto *head = new Words(m_content, source.name());
    head->setObjectName(QStringLiteral("sourceName"));
    head->setType(theme::Type::Title);
    column->addWidget(head);
    int number = 0;
    const QStringList steps = source.steps();
    for (const QString &step : steps) {
        auto *line = new Words(m_content, tr("%1. %2", "a numbered step").arg(QLocale().toString(++number), step));
        line->setObjectName(QStringLiteral("sourceStep"));
        column->addWidget(line);
    }
    column->addSpacing(theme::gap);
    offer(source);
    column->addStretch(1);
    m_page->column()->addWidget(m_content);
    m_page->setAccessibleName(source.name());
    m_pages->setCurrentIndex(1);
    m_back->show();
    if (auto *first = m_content->findChild<QPushButton *>())
        first->setFocus();
}

void ImportDialog::offer(const Source &source)
{
    const auto offerDoor = [this](ActionId id, const char *icon, const QString &how) {
        QAction *action = m_actions.of(id);
        QPushButton *button =
            addWay(icon, action->text(), how, (action->objectName() + QStringLiteral("Door")).toLatin1().constData());
        // The dialog goes first: what the door opens belongs to the window.
        connect(button, &QPushButton::clicked, this, [this, action] {
            accept();
            action->trigger();
        });
    };
    if (source.ways & Source::Codes)
        offerDoor(ActionId::UseCamera, "camera", tr("For codes on the phone's screen."));
    if (source.ways & Source::File) {
        QPushButton *files = addWay("import", tr("Choose &files…"),
                                    tr("Several at once, and pictures of codes as well."), "chooseFiles");
        connect(files, &QPushButton::clicked, this, [this] {
            accept();
            Q_EMIT filesWanted();
        });
    }
    if (source.ways & Source::Codes)
        offerDoor(ActionId::ScanScreen, "screen", tr("For codes that are open beside this window."));
    if (source.ways & Source::Text)
        offerDoor(ActionId::Paste, "paste", tr("For links that you have copied."));
}

QPushButton *ImportDialog::addWay(const char *icon, const QString &text, const QString &how, const char *name)
{
    auto *button = new WayButton(icon, text, how, m_content);
    button->setObjectName(QString::fromLatin1(name));
    button->setDefault(m_content->findChildren<QPushButton *>().size() == 1);
    m_content->layout()->addWidget(button);
    return button;
}

void ImportDialog::goBack()
{
    if (m_pages->currentIndex() == 0)
        return;
    m_pages->setCurrentIndex(0);
    m_back->hide();
    m_list->setFocus();
}

} // namespace countersign
