// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The test of all screens in all languages (countersign-shots --fits) catches what it is there to catch.

#include "tests/support/fitting.h"
#include "ui/flowlayout.h"
#include "ui/words.h"
#include "ui/wrappingbutton.h"
#include "ui/wrappingpush.h"

#include <QTest>
#include <QVBoxLayout>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

namespace {

const QString longWords = u"Words that are a good deal longer than the place that they were given"_s;

/// A page of that width with one part, laid out as the part wants.
template<typename Part>
QStringList faultsWith(Part *part, int width)
{
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    layout->addWidget(part);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    page.setMinimumWidth(0);
    page.resize(width, layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : page.sizeHint().height());
    page.show();
    return faultsOf(&page);
}

} // namespace

class FittingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsThatFit();
    void wordsThatDoNot();
    void partsOutside();
    void keysThatAreDouble();
    void hiddenPartsDoNotCount();
};

void FittingTest::wordsThatFit()
{
    auto *combo = new QComboBox;
    combo->addItems({u"One"_s, u"Two"_s});
    auto *icon = new QToolButton;
    icon->setText(longWords); // for screen readers
    icon->setToolButtonStyle(Qt::ToolButtonIconOnly);
    for (const auto &part : std::initializer_list<std::pair<QWidget *, int>>{{new QLabel(longWords), 1000},
                                                                             {new QPushButton(longWords), 1000},
                                                                             {new QCheckBox(longWords), 1000},
                                                                             {combo, 300},
                                                                             {icon, 100}})
        QCOMPARE(faultsWith(part.first, part.second), QStringList());
    QCOMPARE(faultsWith(new Words(nullptr, longWords), 200), QStringList());
    // Words without blanks can be parted as well, and a line of buttons leaves them the height for it.
    for (const QString &words : {longWords, u"コードのコピー後にこのウィンドウを最小化しておく"_s}) {
        QCOMPARE(faultsWith(new WrappingButton<QCheckBox>(words), 200), QStringList());
        QCOMPARE(faultsWith(new WrappingPush(words), 200), QStringList());
        auto *buttons = new QWidget;
        auto *across = new FlowLayout(buttons);
        across->addWidget(new WrappingPush(u"One"_s));
        across->addWidget(new WrappingPush(words));
        QCOMPARE(faultsWith(buttons, 200), QStringList());
    }
    QCOMPARE(faultsWith(new WrappingCheck(longWords), 200), QStringList());
}

void FittingTest::wordsThatDoNot()
{
    auto *combo = new QComboBox;
    combo->addItems({u"One"_s, longWords});
    auto *field = new QLineEdit;
    field->setPlaceholderText(longWords);
    for (QWidget *part :
         std::initializer_list<QWidget *>{new QLabel(longWords), new QPushButton(longWords), new QCheckBox(longWords),
                                          new QRadioButton(longWords), combo, field}) {
        part->setMinimumWidth(1);
        part->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        const char *name = part->metaObject()->className();
        QVERIFY2(!faultsWith(part, 200).isEmpty(), name); // The part is gone with its page.
    }
    auto *low = new Words(nullptr, longWords);
    low->setFixedHeight(low->fontMetrics().height());
    QCOMPARE(faultsWith(low, 200).size(), 1);
}

void FittingTest::partsOutside()
{
    QWidget page;
    page.resize(200, 100);
    auto *inside = new QWidget(&page);
    inside->setGeometry(150, 50, 50, 50);
    page.show();
    QCOMPARE(faultsOf(&page), QStringList());
    inside->move(151, 50);
    QCOMPARE(faultsOf(&page).size(), 1);
    inside->move(150, 51);
    QCOMPARE(faultsOf(&page).size(), 1);
}

void FittingTest::keysThatAreDouble()
{
    QMenu menu;
    menu.addAction(u"&Open"_s);
    menu.addAction(u"&Close"_s);
    QCOMPARE(faultsOf(&menu), QStringList());
    QAction *third = menu.addAction(u"C&opy"_s);
    QCOMPARE(faultsOf(&menu).size(), 1);
    third->setVisible(false);
    QCOMPARE(faultsOf(&menu), QStringList());

    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    auto *label = new QLabel(u"&Name"_s);
    auto *field = new QLineEdit;
    layout->addWidget(label);
    layout->addWidget(field);
    layout->addWidget(new QPushButton(u"&Next"_s));
    page.show();
    QCOMPARE(faultsOf(&page), QStringList()); // Without a partner the key of a label leads nowhere.
    label->setBuddy(field);
    QCOMPARE(faultsOf(&page).size(), 1);
}

void FittingTest::hiddenPartsDoNotCount()
{
    auto *part = new QPushButton(longWords);
    part->setMinimumWidth(1);
    part->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    part->hide();
    QCOMPARE(faultsWith(part, 200), QStringList());
}

QTEST_MAIN(FittingTest)
#include "tst_fitting.moc"
