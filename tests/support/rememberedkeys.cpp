// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program's own functions of these names come before those of the libraries, for the core inside the program and for
// other libraries alike; the libraries' own are the next ones that the loader knows. KeePass' derivation is the core's own:
// with COUNTERSIGN_WRAPPED_AESKDF the linker turns calls of it to this file (--wrap).
#include "tests/support/rememberedkeys.h"

#include "core/base/aeskdf.h"

#include <QCryptographicHash>
#include <QHash>

#include <argon2.h>
#include <openssl/evp.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <limits>
#include <mutex>
#include <type_traits>

#ifdef Q_OS_UNIX
#include <dlfcn.h>
#endif

namespace countersign::test::rememberedkeys {

namespace {

struct Memory
{
    std::mutex mutex;
    QHash<QByteArray, QByteArray> answers;
    Count count;
    quint64 inEarnest = std::numeric_limits<quint64>::max();
};

Memory &memory()
{
    static Memory one;
    return one;
}

} // namespace

Count count()
{
    const std::scoped_lock locked(memory().mutex);
    return memory().count;
}

void deriveInEarnest(quint64 most)
{
    const std::scoped_lock locked(memory().mutex);
    memory().inEarnest = most;
}

#ifdef Q_OS_UNIX

namespace {

constexpr qsizetype mostAnswers = 50'000;

/// Everything that decides a key, as one digest.
class Question
{
public:
    explicit Question(const char *function) { about(function, std::strlen(function)); }

    Question &about(const void *bytes, std::size_t size)
    {
        number(size);
        m_digest.addData(QByteArrayView(static_cast<const char *>(bytes), static_cast<qsizetype>(size)));
        return *this;
    }
    template<typename Number>
        requires std::is_arithmetic_v<Number>
    Question &number(Number value)
    {
        m_digest.addData(QByteArrayView(reinterpret_cast<const char *>(&value), sizeof value));
        return *this;
    }
    QByteArray digest() const { return m_digest.result(); }

private:
    QCryptographicHash m_digest{QCryptographicHash::Sha256};
};

/// The library's own function of that name.
template<typename Function>
Function *original(const char *name)
{
    auto *found = reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
    if (!found) {
        std::fprintf(stderr, "no library has %s\n", name);
        std::abort();
    }
    return found;
}

/// Writes the answer to `out`, remembered or from `derive(inEarnest)`, which says whether there is one.
template<typename Derive>
bool answered(const Question &question, void *out, std::size_t size, Derive derive)
{
    const QByteArray digest = question.digest();
    bool inEarnest = true;
    {
        const std::scoped_lock locked(memory().mutex);
        ++memory().count.asked;
        if (const auto known = memory().answers.constFind(digest); known != memory().answers.constEnd()) {
            std::memcpy(out, known->constData(), size);
            return true;
        }
        inEarnest = ++memory().count.derived <= memory().inEarnest;
    }
    if (!derive(inEarnest))
        return false;
    const std::scoped_lock locked(memory().mutex);
    if (memory().answers.size() >= mostAnswers)
        memory().answers.clear();
    memory().answers.insert(digest, QByteArray(static_cast<const char *>(out), static_cast<qsizetype>(size)));
    return true;
}

} // namespace

#endif

} // namespace countersign::test::rememberedkeys

#ifdef Q_OS_UNIX

using namespace countersign::test::rememberedkeys;

extern "C" {

int argon2_hash(const uint32_t passes, const uint32_t kibibytes, const uint32_t lanes, const void *password,
                const size_t passwordSize, const void *salt, const size_t saltSize, void *out, const size_t size,
                char *encoded, const size_t encodedSize, argon2_type type, const uint32_t version)
{
    static auto *const library = original<decltype(argon2_hash)>("argon2_hash");
    int answer = ARGON2_OK;
    const auto derive = [&](bool inEarnest) {
        answer = library(inEarnest ? passes : 1, inEarnest ? kibibytes : 8 * lanes, lanes, password, passwordSize, salt,
                         saltSize, out, size, encoded, encodedSize, type, version);
        return answer == ARGON2_OK;
    };
    // The written form is a second answer, which nobody here asks for.
    if (encoded || !out) {
        derive(true);
        return answer;
    }
    Question question("argon2");
    // The type by its name: a linker keeps the library only while something of it is still called from here.
    const char *name = argon2_type2string(type, 0);
    question.number(passes).number(kibibytes).number(lanes).number(version).about(name, std::strlen(name));
    question.number(size).about(password, passwordSize).about(salt, saltSize);
    answered(question, out, size, derive);
    return answer;
}

int PKCS5_PBKDF2_HMAC(const char *password, int passwordSize, const unsigned char *salt, int saltSize, int iterations,
                      const EVP_MD *digest, int size, unsigned char *out)
{
    static auto *const library = original<decltype(PKCS5_PBKDF2_HMAC)>("PKCS5_PBKDF2_HMAC");
    const auto derive = [&](bool inEarnest) {
        return library(password, passwordSize, salt, saltSize, inEarnest ? iterations : 1, digest, size, out) == 1;
    };
    if (!password || passwordSize < 0 || !salt || saltSize < 0 || size < 0)
        return derive(true);
    Question question("pbkdf2");
    question.number(iterations).number(EVP_MD_get_type(digest)).number(size);
    question.about(password, static_cast<std::size_t>(passwordSize)).about(salt, static_cast<std::size_t>(saltSize));
    return answered(question, out, static_cast<std::size_t>(size), derive);
}

int EVP_PBE_scrypt(const char *password, size_t passwordSize, const unsigned char *salt, size_t saltSize, uint64_t n,
                   uint64_t r, uint64_t p, uint64_t mostMemory, unsigned char *out, size_t size)
{
    static auto *const library = original<decltype(EVP_PBE_scrypt)>("EVP_PBE_scrypt");
    const auto derive = [&](bool inEarnest) {
        return library(password, passwordSize, salt, saltSize, inEarnest ? n : 2, inEarnest ? r : 1, inEarnest ? p : 1,
                       mostMemory, out, size)
               == 1;
    };
    if (!password || !salt || !out)
        return derive(true);
    Question question("scrypt");
    question.number(n).number(r).number(p).number(mostMemory).number(size);
    question.about(password, passwordSize).about(salt, saltSize);
    return answered(question, out, size, derive);
}

} // extern "C"

#ifdef COUNTERSIGN_WRAPPED_AESKDF

namespace countersign::test::rememberedkeys {

#define COUNTERSIGN_DERIVE "_ZN11countersign6aeskdf6deriveERKNS_6SecretE14QByteArrayViewyRKNS_6EffortE"
Result<Secret> ownAesKdf(const Secret &key, QByteArrayView seed, quint64 rounds,
                         const Effort &effort) __asm__("__real_" COUNTERSIGN_DERIVE);
Result<Secret> rememberedAesKdf(const Secret &key, QByteArrayView seed, quint64 rounds,
                                const Effort &effort) __asm__("__wrap_" COUNTERSIGN_DERIVE);
#undef COUNTERSIGN_DERIVE

Result<Secret> rememberedAesKdf(const Secret &key, QByteArrayView seed, quint64 rounds, const Effort &effort)
{
    if (key.size() != aeskdf::keySize || seed.size() != aeskdf::keySize)
        return ownAesKdf(key, seed, rounds, effort);
    // An answer costs the same, wherever it comes from.
    if (const auto allowed = effort.spend(rounds / aeskdf::roundsPerWork); !allowed)
        return failure(allowed.error());
    Question question("aeskdf");
    question.number(rounds).about(key.view().data(), static_cast<std::size_t>(key.size()));
    question.about(seed.data(), static_cast<std::size_t>(seed.size()));
    QByteArray answer(aeskdf::keySize, '\0');
    Error why;
    const auto derive = [&](bool inEarnest) {
        const auto derived = ownAesKdf(key, seed, inEarnest ? rounds : 1, Effort({.work = rounds}));
        if (derived)
            std::ranges::copy(derived->view(), answer.begin());
        else
            why = derived.error();
        return derived.has_value();
    };
    if (!answered(question, answer.data(), static_cast<std::size_t>(answer.size()), derive))
        return failure(why);
    return Secret::takeFrom(std::move(answer));
}

} // namespace countersign::test::rememberedkeys

#endif

#endif
