// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"

#include "core/session/settings.h"
#include "ui/icons.h"
#include "ui/pictogram.h"
#include "ui/preferences/looksection.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStyle>
#include <QTest>

using namespace countersign;

namespace {

/// A system that says what the test wants.
class StagedLook : public SystemLookWatch
{
public:
    using SystemLookWatch::see;
};

/// As a new process finds it, before there is an Appearance.
void startAgain()
{
    static const QFont plain = QApplication::font();
    QApplication::setStyle(QStringLiteral("fusion"));
    QApplication::setPalette(theme::lightPalette());
    QApplication::setFont(plain);
}

SystemLook looking(SystemLook::Scheme scheme)
{
    SystemLook look;
    look.scheme = scheme;
    return look;
}

/// The appearance of a program whose system is staged.
struct Scene
{
    Scene()
    {
        auto watch = std::make_unique<StagedLook>();
        system = watch.get();
        appearance.follow(std::move(watch));
    }

    static theme::Colours colours() { return theme::coloursFor(QApplication::palette()); }

    Appearance appearance;
    StagedLook *system;
};

} // namespace

class AppearanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(QStringLiteral("countersign-test-appearance"));
        QStandardPaths::setTestModeEnabled(true);
    }
    void init()
    {
        settings().clear();
        startAgain();
    }
    void cleanupTestCase() { settings().clear(); }

    void followsTheSystemLive();
    void aChoiceStandsAgainstTheSystem();
    void theNextStartLooksTheSame();
    void aSystemWithoutWishesTakesBackTheLast();
    void takesTheSystemsAccent();
    void takesLargerTextAndLessMotion();
    void iconsFollow();
    void theChoiceIsInThePreferences();
};

void AppearanceTest::followsTheSystemLive()
{
    Scene scene;
    scene.system->see(looking(SystemLook::Scheme::Dark));
    QVERIFY(Scene::colours().dark);
    scene.system->see(looking(SystemLook::Scheme::Light));
    QVERIFY(!Scene::colours().dark);
    SystemLook contrast = looking(SystemLook::Scheme::Dark);
    contrast.moreContrast = true;
    scene.system->see(contrast);
    QVERIFY(Scene::colours().contrast && Scene::colours().dark);
}

void AppearanceTest::aChoiceStandsAgainstTheSystem()
{
    Scene scene;
    scene.system->see(looking(SystemLook::Scheme::Dark));
    Appearance::choose(Appearance::Choice::Light);
    scene.appearance.refresh();
    QVERIFY(!Scene::colours().dark);
    Appearance::choose(Appearance::Choice::Contrast);
    scene.appearance.refresh();
    QVERIFY(Scene::colours().contrast && Scene::colours().dark);
    Appearance::choose(Appearance::Choice::System);
    scene.appearance.refresh();
    QVERIFY(Scene::colours().dark && !Scene::colours().contrast);
}

void AppearanceTest::theNextStartLooksTheSame()
{
    {
        Scene scene;
        scene.system->see(looking(SystemLook::Scheme::Dark));
    }
    startAgain();
    QVERIFY(!Scene::colours().dark);
    const Appearance next; // Nobody has been asked yet.
    QVERIFY(Scene::colours().dark);
}

// GNOME's usual style is no wish at all: somebody may have gone back to it while the program did not run.
void AppearanceTest::aSystemWithoutWishesTakesBackTheLast()
{
    {
        Scene scene;
        scene.system->see(looking(SystemLook::Scheme::Dark));
    }
    startAgain();
    Scene scene;
    QVERIFY(Scene::colours().dark); // It has not been heard yet.
    scene.system->see(SystemLook());
    QVERIFY(!Scene::colours().dark);
}

void AppearanceTest::takesTheSystemsAccent()
{
    Scene scene;
    SystemLook look = looking(SystemLook::Scheme::Light);
    look.accent = QColor(0x7e, 0x22, 0xce);
    scene.system->see(look);
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), look.accent);
}

void AppearanceTest::takesLargerTextAndLessMotion()
{
    Scene scene;
    QWidget page;
    Words title(nullptr, QStringLiteral("Title"));
    Words inPage(&page, QStringLiteral("Title"));
    Words moved(nullptr, QStringLiteral("Title"));
    for (Words *words : {&title, &inPage, &moved})
        words->setType(theme::Type::Title);
    moved.setParent(&page);
    const double before = QApplication::font().pointSizeF(), titleBefore = title.font().pointSizeF();
    SystemLook look = looking(SystemLook::Scheme::Light);
    look.textScale = 1.5;
    look.lessMotion = true;
    scene.system->see(look);
    QCOMPARE(QApplication::font().pointSizeF(), before * 1.5);
    for (const Words *words : {&title, &inPage, &moved})
        QTRY_COMPARE(words->font().pointSizeF(), titleBefore * 1.5);
    QCOMPARE(theme::motion(theme::fadeMs), 0);
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    scene.system->see(looking(SystemLook::Scheme::Light));
    QCOMPARE(QApplication::font().pointSizeF(), before);
    QCOMPARE(theme::motion(theme::fadeMs), theme::fadeMs);
}

void AppearanceTest::iconsFollow()
{
    Scene scene;
    scene.system->see(looking(SystemLook::Scheme::Light));
    const QIcon search = icon("search");
    Pictogram lock("lock", 48, &theme::Colours::accent);
    const QImage light = search.pixmap(24).toImage(), lightLock = lock.grab().toImage();
    scene.system->see(looking(SystemLook::Scheme::Dark));
    QVERIFY(search.pixmap(24).toImage() != light);
    // Widgets are told by an event.
    QTRY_VERIFY(lock.grab().toImage() != lightLock);
}

void AppearanceTest::theChoiceIsInThePreferences()
{
    Scene scene;
    LookSection section;
    auto *colours = section.findChild<QComboBox *>(QStringLiteral("appearance"));
    QCOMPARE(colours->currentIndex(), 0);
    const QSignalSpy changed(&section, &LookSection::changed);
    colours->setCurrentIndex(2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(Appearance::chosen(), Appearance::Choice::Dark);
    QCOMPARE(LookSection().findChild<QComboBox *>(QStringLiteral("appearance"))->currentIndex(), 2);
}

QTEST_MAIN(AppearanceTest)
#include "tst_appearance.moc"
