// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/blocklabels.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <span>

using namespace Qt::StringLiterals;

namespace countersign::blocklabels {

namespace {

struct Label
{
    const char16_t *text;
    Field field;
};

// Lower case, without colon. English, German, French, Spanish.
// clang-format off
constexpr Label labels[] = {
    {u"secret key", Field::Key},          {u"secret", Field::Key},               {u"key", Field::Key},
    {u"your key", Field::Key},            {u"setup key", Field::Key},            {u"set up key", Field::Key},
    {u"setup code", Field::Key},          {u"set up code", Field::Key},          {u"manual key", Field::Key},
    {u"manual code", Field::Key},         {u"manual entry key", Field::Key},     {u"manual entry code", Field::Key},
    {u"manual setup key", Field::Key},    {u"shared secret", Field::Key},        {u"secret code", Field::Key},
    {u"totp secret", Field::Key},         {u"totp key", Field::Key},             {u"otp secret", Field::Key},
    {u"otp key", Field::Key},             {u"totp secret key", Field::Key},      {u"your secret key", Field::Key},
    {u"hotp secret", Field::Key},         {u"hotp key", Field::Key},             {u"seed", Field::Key},
    {u"your two-factor secret", Field::Key}, {u"two-factor secret", Field::Key}, {u"two-factor key", Field::Key},
    {u"2fa secret", Field::Key},          {u"2fa key", Field::Key},              {u"mfa secret", Field::Key},
    {u"mfa key", Field::Key},             {u"mfa secret key", Field::Key},       {u"authenticator key", Field::Key},
    {u"authentication key", Field::Key},  {u"authenticator secret", Field::Key}, {u"security key", Field::Key},
    {u"base32 key", Field::Key},          {u"base32 secret", Field::Key},        {u"private key", Field::Key},
    {u"activation key", Field::Key},      {u"configuration key", Field::Key},    {u"enrollment key", Field::Key},
    {u"schlüssel", Field::Key},           {u"geheimer schlüssel", Field::Key},   {u"geheimschlüssel", Field::Key},
    {u"geheimnis", Field::Key},           {u"einrichtungsschlüssel", Field::Key}, {u"sicherheitsschlüssel", Field::Key},
    {u"geheimcode", Field::Key},          {u"clé", Field::Key},                  {u"clé secrète", Field::Key},
    {u"clef", Field::Key},                {u"clé de configuration", Field::Key}, {u"code secret", Field::Key},
    {u"clave", Field::Key},               {u"clave secreta", Field::Key},
    {u"clave de configuración", Field::Key},
    {u"llave", Field::Key},               {u"llave secreta", Field::Key},        {u"secreto", Field::Key},

    {u"account", Field::Account},         {u"account name", Field::Account},     {u"your account", Field::Account},
    {u"name", Field::Account},            {u"user", Field::Account},             {u"username", Field::Account},
    {u"user name", Field::Account},       {u"login", Field::Account},            {u"e-mail", Field::Account},
    {u"email", Field::Account},           {u"email address", Field::Account},    {u"e-mail address", Field::Account},
    {u"label", Field::Account},           {u"konto", Field::Account},            {u"kontoname", Field::Account},
    {u"benutzer", Field::Account},        {u"benutzername", Field::Account},     {u"e-mail-adresse", Field::Account},
    {u"compte", Field::Account},          {u"nom du compte", Field::Account},    {u"nom", Field::Account},
    {u"nom d'utilisateur", Field::Account}, {u"utilisateur", Field::Account},    {u"adresse e-mail", Field::Account},
    {u"cuenta", Field::Account},          {u"nombre de la cuenta", Field::Account},
    {u"nombre de cuenta", Field::Account},
    {u"nombre", Field::Account},          {u"usuario", Field::Account},          {u"nombre de usuario", Field::Account},
    {u"correo electrónico", Field::Account},

    {u"issuer", Field::Issuer},           {u"service", Field::Issuer},           {u"service name", Field::Issuer},
    {u"provider", Field::Issuer},         {u"site", Field::Issuer},              {u"website", Field::Issuer},
    {u"organization", Field::Issuer},     {u"organisation", Field::Issuer},      {u"company", Field::Issuer},
    {u"app", Field::Issuer},              {u"application", Field::Issuer},       {u"aussteller", Field::Issuer},
    {u"dienst", Field::Issuer},           {u"anbieter", Field::Issuer},          {u"émetteur", Field::Issuer},
    {u"fournisseur", Field::Issuer},      {u"emisor", Field::Issuer},            {u"servicio", Field::Issuer},

    {u"type", Field::Kind},               {u"key type", Field::Kind},            {u"type of key", Field::Kind},
    {u"otp type", Field::Kind},           {u"token type", Field::Kind},          {u"code type", Field::Kind},
    {u"based on", Field::Kind},           {u"mode", Field::Kind},                {u"typ", Field::Kind},
    {u"schlüsseltyp", Field::Kind},       {u"art", Field::Kind},                 {u"type de clé", Field::Kind},
    {u"tipo", Field::Kind},               {u"tipo de clave", Field::Kind},       {u"tipo de llave", Field::Kind},

    {u"algorithm", Field::Algorithm},     {u"hash", Field::Algorithm},           {u"hash algorithm", Field::Algorithm},
    {u"hash function", Field::Algorithm}, {u"otp hash algorithm", Field::Algorithm}, {u"algorithmus", Field::Algorithm},
    {u"algorithme", Field::Algorithm},    {u"algoritmo", Field::Algorithm},

    {u"digits", Field::Digits},           {u"number of digits", Field::Digits},  {u"code length", Field::Digits},
    {u"length", Field::Digits},           {u"code digits", Field::Digits},       {u"otp length", Field::Digits},
    {u"ziffern", Field::Digits},          {u"stellen", Field::Digits},           {u"anzahl ziffern", Field::Digits},
    {u"anzahl der ziffern", Field::Digits}, {u"chiffres", Field::Digits},        {u"nombre de chiffres", Field::Digits},
    {u"dígitos", Field::Digits},          {u"número de dígitos", Field::Digits},

    {u"interval", Field::Interval},       {u"period", Field::Interval},          {u"time step", Field::Interval},
    {u"timestep", Field::Interval},       {u"time interval", Field::Interval},   {u"time period", Field::Interval},
    {u"refresh interval", Field::Interval}, {u"token period", Field::Interval},  {u"step", Field::Interval},
    {u"seconds", Field::Interval},        {u"intervall", Field::Interval},       {u"zeitintervall", Field::Interval},
    {u"periode", Field::Interval},        {u"zeitspanne", Field::Interval},      {u"intervalle", Field::Interval},
    {u"période", Field::Interval},        {u"intervalo", Field::Interval},       {u"periodo", Field::Interval},
    {u"período", Field::Interval},

    {u"counter", Field::Counter},         {u"initial counter", Field::Counter},  {u"counter value", Field::Counter},
    {u"start counter", Field::Counter},   {u"zähler", Field::Counter},           {u"zählerstand", Field::Counter},
    {u"compteur", Field::Counter},        {u"contador", Field::Counter},
};
// clang-format on

// Words that announce codes which are no key: what follows them is left alone until a label says otherwise.
// clang-format off
constexpr QStringView otherCodes[] = {
    u"recovery", u"backup", u"back-up", u"scratch", u"emergency", u"one-time code", u"password", u"passcode", u"pin",
    u"verification code", u"wiederherstellung", u"notfall", u"ersatzcode", u"sicherungscode", u"kennwort", u"passwort",
    u"récupération", u"secours", u"mot de passe", u"recuperación", u"respaldo", u"contraseña", u"rescue",
};
// clang-format on

// Words by which a sentence that ends with a colon announces the key ("Open the application and enter the key:").
constexpr QStringView keyWords[] = {
    u"key", u"secret", u"schlüssel", u"geheimnis", u"clé", u"clef", u"clave", u"llave", u"text code", u"setup code",
};

bool containsAny(QStringView text, std::span<const QStringView> words)
{
    return std::ranges::any_of(words, [&](QStringView word) {
        const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        // "pin" is also part of "shipping".
        const auto isLetter = [&](qsizetype i) { return i >= 0 && i < text.size() && text[i].isLetter(); };
        return at >= 0 && !isLetter(at - 1) && (word.size() > 4 || !isLetter(at + word.size()));
    });
}

} // namespace

std::optional<Field> fieldLabelled(QStringView text)
{
    static const QRegularExpression trimmings(u"^[\\s•·*▪‣–>-]+|^[0-9]{1,2}[.)]\\s+|\\([^)]*\\)|[\\s:：*]+$"_s);
    QString label = text.toString();
    label.remove(trimmings).remove(trimmings);
    label = label.simplified().toLower().replace(u'’', u'\'');
    const auto found = std::ranges::find_if(labels, [&](const Label &row) { return label == QStringView(row.text); });
    if (found != std::end(labels))
        return found->field;
    // Keycloak's page for both kinds names what it shows "Interval" or "Counter"; others write both.
    if (label == "interval/counter"_L1 || label == "interval / counter"_L1)
        return Field::Interval;
    return std::nullopt;
}

bool speaksOfOtherCodes(QStringView text)
{
    return containsAny(text, otherCodes);
}

bool speaksOfKey(QStringView text)
{
    return containsAny(text, keyWords);
}

} // namespace countersign::blocklabels
