// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/cameraaccess.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace countersign;
using namespace Qt::StringLiterals;

class CameraAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysHowToAllowTheCamera();
#ifdef Q_OS_LINUX
    void noCameraIsNoRefusal();
    void aCameraThatMayNotBeOpenedIsARefusal();
    void anotherProgramHoldsTheCamera();
#endif
};

void CameraAccessTest::itSaysHowToAllowTheCamera()
{
    QVERIFY(howToAllowCamera().endsWith(u'.'));
}

#ifdef Q_OS_LINUX

namespace {

void makeFile(const QString &path, QFile::Permissions permissions)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setPermissions(permissions));
}

} // namespace

void CameraAccessTest::noCameraIsNoRefusal()
{
    const QTemporaryDir devices;
    QVERIFY(!camerasRefusedIn(devices.path()));
    makeFile(devices.filePath(u"null"_s), {});
    QVERIFY(!camerasRefusedIn(devices.path()));
    QVERIFY(!camerasRefusedIn(devices.filePath(u"nowhere"_s)));
}

void CameraAccessTest::aCameraThatMayNotBeOpenedIsARefusal()
{
    if (::geteuid() == 0)
        QSKIP("The administrator may open everything.");
    const QTemporaryDir devices;
    makeFile(devices.filePath(u"video0"_s), {});
    QVERIFY(camerasRefusedIn(devices.path()));
    makeFile(devices.filePath(u"video1"_s), QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(!camerasRefusedIn(devices.path()));
}

void CameraAccessTest::anotherProgramHoldsTheCamera()
{
    const QTemporaryDir devices;
    const QTemporaryDir processes;
    makeFile(devices.filePath(u"video0"_s), QFile::ReadOwner);
    const auto hold = [&](const QString &process, const QString &file) {
        const QString folder = processes.filePath(process + u"/fd"_s);
        return QDir().mkpath(folder) && QFile::link(devices.filePath(file), folder + u'/' + file);
    };
    QVERIFY(!cameraHeldElsewhereIn(devices.path(), processes.path()));
    QVERIFY(hold(u"4000001"_s, u"null"_s));
    QVERIFY(hold(QString::number(QCoreApplication::applicationPid()), u"video0"_s));
    QVERIFY(hold(u"self"_s, u"video0"_s));
    QVERIFY(!cameraHeldElsewhereIn(devices.path(), processes.path()));
    QVERIFY(hold(u"4000002"_s, u"video0"_s));
    QVERIFY(cameraHeldElsewhereIn(devices.path(), processes.path()));
}

#endif

QTEST_GUILESS_MAIN(CameraAccessTest)
#include "tst_cameraaccess.moc"
