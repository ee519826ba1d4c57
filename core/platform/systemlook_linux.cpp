// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/systemlook_linux.h"

#include "core/platform/processhardening.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QGuiApplication>

#include <algorithm>

namespace countersign {

namespace {

using namespace Qt::StringLiterals;

using Groups = QMap<QString, QVariantMap>;

constexpr QLatin1String portal("org.freedesktop.portal.Desktop");
constexpr QLatin1String path("/org/freedesktop/portal/desktop");
constexpr QLatin1String interface("org.freedesktop.portal.Settings");

// As greetPortals(): while the answer is awaited, the door is open.
constexpr int patience = 2000;

// What every desktop says, and what GNOME and its kin say beyond that.
constexpr QLatin1String common("org.freedesktop.appearance");
constexpr QLatin1String gnome("org.gnome.desktop.interface");
constexpr QLatin1String gnomeAccess("org.gnome.desktop.a11y.interface");

QString nameOf(const QString &group, const QString &key)
{
    return group + u' ' + key;
}

// Three numbers from 0 to 1; anything else means that no accent is set.
QColor accentFrom(const QVariant &value)
{
    if (value.metaType() != QMetaType::fromType<QDBusArgument>())
        return {};
    const auto argument = value.value<QDBusArgument>();
    if (argument.currentSignature() != u"(ddd)")
        return {};
    double parts[3];
    argument.beginStructure();
    argument >> parts[0] >> parts[1] >> parts[2];
    argument.endStructure();
    if (std::ranges::any_of(parts, [](double part) { return !(part >= 0 && part <= 1); }))
        return {};
    return QColor::fromRgbF(static_cast<float>(parts[0]), static_cast<float>(parts[1]), static_cast<float>(parts[2]));
}

} // namespace

PortalLook::PortalLook(const QDBusConnection &bus, bool scalesText) : m_bus(bus), m_scalesText(scalesText)
{
    if (!m_bus.isConnected())
        return;
    qDBusRegisterMetaType<Groups>();
    m_bus.connect(portal, path, interface, u"SettingChanged"_s, this,
                  SLOT(settingChanged(QString, QString, QDBusVariant)));
    auto *arrivals = new QDBusServiceWatcher(portal, m_bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(arrivals, &QDBusServiceWatcher::serviceRegistered, this, &PortalLook::ask);
    ask();
}

PortalLook::~PortalLook() = default;

void PortalLook::ask()
{
    QDBusMessage call = QDBusMessage::createMethodCall(portal, path, interface, u"ReadAll"_s);
    call << QStringList{common, gnome, gnomeAccess};
    call.setAutoStartService(false);
    const auto open = std::make_shared<OpenToPortals>();
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, open] {
        watcher->deleteLater();
        const QDBusPendingReply<Groups> reply = *watcher;
        if (reply.isError())
            return;
        const Groups groups = reply.value();
        for (auto group = groups.begin(); group != groups.end(); ++group)
            for (auto setting = group->begin(); setting != group->end(); ++setting)
                m_values.insert(nameOf(group.key(), setting.key()), setting.value());
        understand();
    });
}

void PortalLook::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != common && group != gnome && group != gnomeAccess)
        return;
    m_values.insert(nameOf(group, key), value.variant());
    understand();
}

void PortalLook::understand()
{
    const auto of = [this](const QString &in, const QString &what) { return m_values.value(nameOf(in, what)); };
    SystemLook look;
    const uint scheme = of(common, u"color-scheme"_s).toUInt();
    look.scheme = scheme == 1   ? SystemLook::Scheme::Dark
                  : scheme == 2 ? SystemLook::Scheme::Light
                                : SystemLook::Scheme::Unsaid;
    look.accent = accentFrom(of(common, u"accent-color"_s));
    look.moreContrast = of(common, u"contrast"_s).toUInt() == 1 || of(gnomeAccess, u"high-contrast"_s).toBool();
    const QVariant animations = of(gnome, u"enable-animations"_s);
    look.lessMotion = of(common, u"reduced-motion"_s).toUInt() == 1 || (animations.isValid() && !animations.toBool());
    const double factor = m_scalesText ? of(gnome, u"text-scaling-factor"_s).toDouble() : 0;
    look.textScale = factor > 0 ? std::clamp(factor, 0.5, 3.0) : 1;
    see(look);
}

std::unique_ptr<SystemLookWatch> watchSystemLook()
{
    // X servers tell Qt of larger text by their dots per inch; compositors do not.
    const bool scalesText = QGuiApplication::platformName().startsWith(u"wayland");
    return std::make_unique<PortalLook>(QDBusConnection::sessionBus(), scalesText);
}

} // namespace countersign
