// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the files that Aegis, 2FAS and Google's app read, field by field, as those programs expect it.
#include "core/base/aesgcm.h"
#include "core/base/base32.h"
#include "core/base/pbkdf2.h"
#include "core/base/scrypt.h"
#include "core/export/exporters.h"
#include "tests/support/sample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'700'000'000;
const QByteArray passphrase = "seven green kettles";
const QRegularExpression anyUuid(u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
const QRegularExpression canonicalKey(u"^[A-Z2-7]+$"_s);

// For iOS, which looks for it (FORMATS, section 6).
const QByteArray reference =
    "tRViSsLKzd86Hprh4ceC2OP7xazn4rrt4xhfEUbOjxLX8Rc3mkISXE0lWbmnWfggogbBJhtYgpK6fMl1D6mtsy92R3HkdGfwuXbzLebqVFJsR7IZ"
    "2w58t938iymwG4824igYy1wi6n2WDpO1Q1P69zwJGs2F5a1qP4MyIiDSD7NCV2OvidXQCBnDlGfmz0f1BQySRkkt4ryiJeCjD2o4QsveJ9uDBUn8EL"
    "yOrESv5R5DMDkD4iAF8TXU7KyoJujd";

QList<Token> accounts()
{
    TokenFields first;
    first.issuer = u"Example"_s;
    first.account = u"alice"_s;
    first.secret = secretOf("JBSWY3DPEHPK3PXP");
    first.groups = {u"Work"_s, u"Home"_s};
    TokenFields second;
    second.kind = TokenKind::Hotp;
    second.account = u"bob"_s;
    second.secret = secretOf("NBSWY3DPFQQHO33SNRSCC");
    second.digits = 8;
    second.algorithm = Algorithm::Sha256;
    second.moving = Counter{41};
    TokenFields third;
    third.kind = TokenKind::Steam;
    third.issuer = u"Steam"_s;
    third.account = u"gamer"_s;
    third.secret = secretOf("GEZDGNBVGY3TQOJQ");
    return {tokenOf(first), tokenOf(second), tokenOf(third)};
}

QByteArray contentOf(const QString &id, const QList<Token> &tokens = accounts())
{
    const auto content = exporters::write(*exporters::withId(id), tokens, Secret::fromBytes(passphrase), now);
    return content ? content->view().toByteArray() : QByteArray();
}

QJsonObject objectIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QSet<QString> keysOf(const QJsonObject &object)
{
    const QStringList keys = object.keys();
    return {keys.begin(), keys.end()};
}

QByteArray hexAt(const QJsonObject &object, const QString &name)
{
    return QByteArray::fromHex(object[name].toString().toLatin1());
}

void compareAegisDb(const QJsonObject &db)
{
    QCOMPARE(keysOf(db), (QSet<QString>{u"version"_s, u"entries"_s, u"groups"_s, u"icons_optimized"_s}));
    QCOMPARE(db[u"version"_s].toInt(), 3);
    QCOMPARE(db[u"icons_optimized"_s].toBool(), true);
    const QJsonArray entries = db[u"entries"_s].toArray(), groups = db[u"groups"_s].toArray();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(groups.size(), 2);
    QStringList ids;
    for (const QJsonValue &group : groups) {
        QCOMPARE(keysOf(group.toObject()), (QSet<QString>{u"uuid"_s, u"name"_s}));
        QVERIFY(anyUuid.match(group[u"uuid"_s].toString()).hasMatch());
        ids.append(group[u"uuid"_s].toString());
    }
    QCOMPARE(groups[0][u"name"_s].toString(), u"Work"_s);
    for (const QJsonValue &entry : entries) {
        QCOMPARE(keysOf(entry.toObject()), (QSet<QString>{u"type"_s, u"uuid"_s, u"name"_s, u"issuer"_s, u"note"_s,
                                                          u"favorite"_s, u"icon"_s, u"info"_s, u"groups"_s}));
        QVERIFY(anyUuid.match(entry[u"uuid"_s].toString()).hasMatch());
        QCOMPARE(entry[u"note"_s].toString(u"?"_s), QString());
        QVERIFY(entry[u"favorite"_s].isBool());
        QVERIFY(entry[u"icon"_s].isNull());
        QVERIFY(canonicalKey.match(entry[u"info"_s][u"secret"_s].toString()).hasMatch());
    }
    QCOMPARE(entries[0][u"type"_s].toString(), u"totp"_s);
    QCOMPARE(entries[0][u"name"_s].toString(), u"alice"_s);
    QCOMPARE(entries[0][u"issuer"_s].toString(), u"Example"_s);
    QCOMPARE(entries[0][u"groups"_s].toArray(), QJsonArray::fromStringList(ids));
    QCOMPARE(entries[0][u"info"_s].toObject(),
             (QJsonObject{
                 {u"secret"_s, u"JBSWY3DPEHPK3PXP"_s}, {u"algo"_s, u"SHA1"_s}, {u"digits"_s, 6}, {u"period"_s, 30}}));
    QCOMPARE(entries[1][u"type"_s].toString(), u"hotp"_s);
    QCOMPARE(entries[1][u"info"_s].toObject(), (QJsonObject{{u"secret"_s, u"NBSWY3DPFQQHO33SNRSCC"_s},
                                                            {u"algo"_s, u"SHA256"_s},
                                                            {u"digits"_s, 8},
                                                            {u"counter"_s, 41}}));
    QCOMPARE(entries[2][u"type"_s].toString(), u"steam"_s);
    QCOMPARE(entries[2][u"info"_s][u"digits"_s].toInt(), 5);
}

void compareServices(const QJsonArray &services, const QJsonArray &groups)
{
    QCOMPARE(services.size(), 3);
    for (qsizetype i = 0; i < services.size(); ++i) {
        const QJsonObject service = services[i].toObject(), otp = service[u"otp"_s].toObject();
        QVERIFY(!service[u"name"_s].toString().isEmpty());
        QVERIFY(canonicalKey.match(service[u"secret"_s].toString()).hasMatch());
        QCOMPARE(service[u"updatedAt"_s].toInteger(), now * 1000);
        QCOMPARE(service[u"order"_s].toObject(), (QJsonObject{{u"position"_s, i}}));
        QVERIFY((QStringList{u"Link"_s, u"Manual"_s}.contains(otp[u"source"_s].toString())));
        for (const QString &field :
             {u"tokenType"_s, u"digits"_s, u"period"_s, u"algorithm"_s, u"issuer"_s, u"account"_s, u"label"_s})
            QVERIFY2(otp.contains(field), qPrintable(field));
        const QJsonObject icon = service[u"icon"_s].toObject();
        QCOMPARE(icon[u"selected"_s].toString(), u"Label"_s);
        QCOMPARE(icon[u"iconCollection"_s][u"id"_s].toString(), u"a5b3fb65-4ec5-43e6-8ec1-49e24ca9e7ad"_s);
        QCOMPARE(icon[u"label"_s][u"text"_s].toString().size(), 2);
        QCOMPARE(icon[u"label"_s][u"backgroundColor"_s].toString(), u"Orange"_s);
    }
    QCOMPARE(groups.size(), 1);
    QCOMPARE(keysOf(groups[0].toObject()), (QSet<QString>{u"id"_s, u"name"_s, u"isExpanded"_s, u"updatedAt"_s}));
    QVERIFY(anyUuid.match(groups[0][u"id"_s].toString()).hasMatch());
    QCOMPARE(services[0][u"groupId"_s].toString(), groups[0][u"id"_s].toString());
    QVERIFY(!services[1].toObject().contains(u"groupId"_s));

    QCOMPARE(services[0][u"otp"_s][u"tokenType"_s].toString(), u"TOTP"_s);
    QCOMPARE(services[0][u"otp"_s][u"issuer"_s].toString(), u"Example"_s);
    QCOMPARE(services[0][u"otp"_s][u"account"_s].toString(), u"alice"_s);
    QVERIFY(!services[0][u"otp"_s].toObject().contains(u"counter"_s));
    QCOMPARE(services[1][u"otp"_s][u"tokenType"_s].toString(), u"HOTP"_s);
    QCOMPARE(services[1][u"otp"_s][u"counter"_s].toInt(), 41);
    QCOMPARE(services[1][u"otp"_s][u"digits"_s].toInt(), 8);
    QCOMPARE(services[1][u"otp"_s][u"algorithm"_s].toString(), u"SHA256"_s);
    QCOMPARE(services[1][u"name"_s].toString(), u"bob"_s);
    QCOMPARE(services[2][u"otp"_s][u"tokenType"_s].toString(), u"STEAM"_s);
}

/// One field of a message, by its number: the bytes of a text or the number itself.
struct Field
{
    quint64 number = 0;
    QByteArray bytes;
};

quint64 takeVarint(QByteArray &message)
{
    quint64 value = 0;
    for (int shift = 0; !message.isEmpty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(message.front());
        message.remove(0, 1);
        value |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            break;
    }
    return value;
}

QMultiMap<quint64, Field> fieldsOf(QByteArray message)
{
    QMultiMap<quint64, Field> fields;
    while (!message.isEmpty()) {
        const quint64 key = takeVarint(message);
        Field field;
        field.number = takeVarint(message);
        if ((key & 7) == 2) {
            field.bytes = message.first(qsizetype(field.number));
            message.remove(0, qsizetype(field.number));
        }
        fields.insert(key >> 3, field);
    }
    return fields;
}

QByteArray payloadOf(const Secret &link)
{
    const QByteArray start = "otpauth-migration://offline?data=";
    const QByteArray text = link.view().toByteArray();
    if (!text.startsWith(start))
        return {};
    const QByteArray data = text.sliced(start.size());
    // A plus that is not escaped would be taken for a blank.
    if (data.contains('+') || data.contains('/') || data.contains('='))
        return {};
    return QByteArray::fromBase64(QByteArray::fromPercentEncoding(data));
}

} // namespace

class ExportFieldsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aegisPlain();
    void aegisSealed();
    void twoFasPlain();
    void twoFasSealed();
    void google();
    void keyUris();
    void bitwarden();
};

void ExportFieldsTest::aegisPlain()
{
    const QJsonObject root = objectIn(contentOf(u"aegis-json"_s));
    QCOMPARE(keysOf(root), (QSet<QString>{u"version"_s, u"header"_s, u"db"_s}));
    QCOMPARE(root[u"version"_s].toInt(), 1);
    QCOMPARE(root[u"header"_s].toObject(),
             (QJsonObject{{u"slots"_s, QJsonValue::Null}, {u"params"_s, QJsonValue::Null}}));
    compareAegisDb(root[u"db"_s].toObject());
}

void ExportFieldsTest::aegisSealed()
{
    const QJsonObject root = objectIn(contentOf(u"aegis-json-encrypted"_s));
    const QJsonArray keySlots = root[u"header"_s][u"slots"_s].toArray();
    QCOMPARE(keySlots.size(), 1);
    const QJsonObject slot = keySlots[0].toObject();
    QCOMPARE(slot[u"type"_s].toInt(), 1);
    QVERIFY(anyUuid.match(slot[u"uuid"_s].toString()).hasMatch());
    QCOMPARE(slot[u"n"_s].toInt(), 32768);
    QCOMPARE(slot[u"r"_s].toInt(), 8);
    QCOMPARE(slot[u"p"_s].toInt(), 1);
    QCOMPARE(slot[u"repaired"_s].toBool(false), true);
    QCOMPARE(slot[u"is_backup"_s].toBool(true), false);
    QCOMPARE(hexAt(slot, u"salt"_s).size(), 32);
    const auto wrapping =
        scrypt::derive(Secret::fromBytes(passphrase), hexAt(slot, u"salt"_s), {.n = 32768, .r = 8, .p = 1}, 32);
    QVERIFY(wrapping.has_value());
    const QJsonObject keyParams = slot[u"key_params"_s].toObject(), params = root[u"header"_s][u"params"_s].toObject();
    QCOMPARE(hexAt(keyParams, u"nonce"_s).size(), 12);
    QCOMPARE(hexAt(params, u"nonce"_s).size(), 12);
    const auto key =
        aesgcm::open(*wrapping, hexAt(keyParams, u"nonce"_s), hexAt(slot, u"key"_s), hexAt(keyParams, u"tag"_s));
    QVERIFY(key.has_value());
    QCOMPARE(key->size(), 32);
    const auto db = aesgcm::open(*key, hexAt(params, u"nonce"_s),
                                 QByteArray::fromBase64(root[u"db"_s].toString().toLatin1()), hexAt(params, u"tag"_s));
    QVERIFY(db.has_value());
    compareAegisDb(objectIn(db->view().toByteArray()));
}

void ExportFieldsTest::twoFasPlain()
{
    const QJsonObject root = objectIn(contentOf(u"2fas-json"_s));
    QCOMPARE(root[u"schemaVersion"_s].toInt(), 4);
    QCOMPARE(root[u"appOrigin"_s].toString(), u"android"_s);
    QCOMPARE(root[u"appVersionCode"_s].toInt(), 5000031);
    QCOMPARE(root[u"appVersionName"_s].toString(), u"5.5.0"_s);
    QCOMPARE(root[u"updatedAt"_s].toInteger(), now * 1000);
    QVERIFY(!root.contains(u"servicesEncrypted"_s));
    compareServices(root[u"services"_s].toArray(), root[u"groups"_s].toArray());
}

void ExportFieldsTest::twoFasSealed()
{
    const QJsonObject root = objectIn(contentOf(u"2fas-encrypted"_s));
    QCOMPARE(root[u"services"_s].toArray(), QJsonArray());
    QVERIFY(root[u"services"_s].isArray());
    const auto parts = [&](const QString &name) { return root[name].toString().toLatin1().split(':'); };
    const QList<QByteArray> services = parts(u"servicesEncrypted"_s), check = parts(u"reference"_s);
    QCOMPARE(services.size(), 3);
    QCOMPARE(check.size(), 3);
    QCOMPARE(services[1], check[1]); // The same salt.
    QVERIFY(services[2] != check[2]);
    const QByteArray salt = QByteArray::fromBase64(services[1]);
    QCOMPARE(salt.size(), 256);
    const auto key = pbkdf2::derive(pbkdf2::Hash::Sha256, Secret::fromBytes(passphrase), salt, 10'000, 32);
    QVERIFY(key.has_value());
    const auto opened = [&](const QList<QByteArray> &sealed) {
        const QByteArray text = QByteArray::fromBase64(sealed[0]), nonce = QByteArray::fromBase64(sealed[2]);
        const auto plain = aesgcm::open(*key, nonce, text.chopped(16), text.last(16));
        return plain ? plain->view().toByteArray() : QByteArray();
    };
    QCOMPARE(opened(check), reference);
    QCOMPARE(reference.size(), 256);
    compareServices(QJsonDocument::fromJson(opened(services)).array(), root[u"groups"_s].toArray());
}

void ExportFieldsTest::google()
{
    QList<Token> tokens = accounts().first(2);
    for (int i = 0; i < 9; ++i)
        tokens.append(tokenOf("Service", qPrintable(QString::number(i))));
    const QList<Secret> links = exporters::migrationLinks(tokens);
    QCOMPARE(links.size(), 2);
    QList<quint64> ids;
    for (qsizetype i = 0; i < links.size(); ++i) {
        const QMultiMap<quint64, Field> payload = fieldsOf(payloadOf(links[i]));
        QCOMPARE(payload.count(1), i == 0 ? 10 : 1);
        QCOMPARE(payload.value(2).number, 1);  // Version.
        QCOMPARE(payload.value(3).number, 2);  // Size of the batch.
        QCOMPARE(payload.contains(4), i != 0); // Zero is not written.
        QCOMPARE(payload.value(4).number, quint64(i));
        ids.append(payload.value(5).number);
    }
    QCOMPARE(ids[0], ids[1]);
    QVERIFY(ids[0] < quint64(1) << 31);

    const QMultiMap<quint64, Field> first = fieldsOf(fieldsOf(payloadOf(links[0])).values(1).last().bytes);
    QCOMPARE(first.value(1).bytes, accounts()[0]->secret.view().toByteArray());
    QCOMPARE(first.value(2).bytes, "alice");
    QCOMPARE(first.value(3).bytes, "Example");
    QCOMPARE(first.value(4).number, 1); // SHA1
    QCOMPARE(first.value(5).number, 1); // Six digits
    QCOMPARE(first.value(6).number, 2); // TOTP
    QVERIFY(!first.contains(7));
    const QList<Field> all = fieldsOf(payloadOf(links[0])).values(1);
    const QMultiMap<quint64, Field> second = fieldsOf(all[all.size() - 2].bytes);
    QVERIFY(!second.contains(3)); // No issuer.
    QCOMPARE(second.value(4).number, 2);
    QCOMPARE(second.value(5).number, 2);
    QCOMPARE(second.value(6).number, 1);
    QCOMPARE(second.value(7).number, 41);
}

void ExportFieldsTest::keyUris()
{
    const QList<QByteArray> lines = contentOf(u"otpauth-list"_s).split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], "otpauth://totp/Example:alice?secret=JBSWY3DPEHPK3PXP&issuer=Example&algorithm=SHA1&digits=6"
                       "&period=30");
    QCOMPARE(lines[1], "otpauth://hotp/bob?secret=NBSWY3DPFQQHO33SNRSCC&algorithm=SHA256&digits=8&counter=41");
    QCOMPARE(lines[2], "otpauth://totp/Steam:gamer?secret=GEZDGNBVGY3TQOJQ&issuer=Steam&algorithm=SHA1&digits=5"
                       "&period=30&encoder=steam");
    QVERIFY(lines[3].isEmpty());
}

void ExportFieldsTest::bitwarden()
{
    const QJsonObject root = objectIn(contentOf(u"bitwarden-json"_s));
    QCOMPARE(root[u"encrypted"_s].toBool(true), false);
    QCOMPARE(root[u"folders"_s].toArray().size(), 1);
    const QJsonArray items = root[u"items"_s].toArray();
    QCOMPARE(items.size(), 2); // It has no counters.
    for (const QJsonValue &item : items) {
        QCOMPARE(keysOf(item.toObject()),
                 (QSet<QString>{u"id"_s, u"organizationId"_s, u"folderId"_s, u"type"_s, u"reprompt"_s, u"name"_s,
                                u"notes"_s, u"favorite"_s, u"login"_s, u"collectionIds"_s}));
        QCOMPARE(item[u"type"_s].toInt(), 1);
        QVERIFY(item[u"notes"_s].isNull());
        QCOMPARE(keysOf(item[u"login"_s].toObject()),
                 (QSet<QString>{u"uris"_s, u"username"_s, u"password"_s, u"totp"_s}));
    }
    QCOMPARE(items[0][u"folderId"_s].toString(), root[u"folders"_s][0][u"id"_s].toString());
    QCOMPARE(items[1][u"login"_s][u"totp"_s].toString(), u"steam://GEZDGNBVGY3TQOJQ"_s);
}

QTEST_GUILESS_MAIN(ExportFieldsTest)
#include "tst_exportfields.moc"
