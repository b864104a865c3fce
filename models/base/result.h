// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <exception>
#include <utility>
#include <variant>

namespace kontor {

/// What went wrong, in words for the user (`message`) and for the log (`detail`, never shown first).
struct Error
{
    enum class Kind {
        Invalid, ///< the input breaks a rule
        Conflict, ///< somebody else changed it, or a key is taken
        NotFound, ///< it is not there (any more)
        Denied, ///< the right is missing
        Busy, ///< somebody else holds what it needs; the same may work in a moment
        Unreachable, ///< the database or server does not answer
        Closed, ///< cancelled, or the program is shutting down
        Internal ///< a fault of ours
    };
    Kind kind = Kind::Internal;
    QString message;
    QString detail;
};

/// The one exception thrown inside a database job; Database turns it into an Error.
class Failure : public std::exception
{
public:
    explicit Failure(Error error) : m_error(std::move(error)), m_what(m_error.message.toStdString()) {}
    Failure(Error::Kind kind, QString message, QString detail = {}) : Failure(Error{kind, std::move(message), std::move(detail)})
    {
    }
    const Error &error() const { return m_error; }
    const char *what() const noexcept override { return m_what.c_str(); }

private:
    Error m_error;
    std::string m_what;
};

/// A value or an Error. A default-constructed Result is an error, so that no path can answer with an empty success.
template <typename T> class [[nodiscard]] Result
{
public:
    Result() : m_state(Error{Error::Kind::Internal, QStringLiteral("No answer"), {}}) {}
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}

    bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return std::get<Error>(m_state); }
    const T &value() const & { return std::get<T>(m_state); }
    T &value() & { return std::get<T>(m_state); }
    T &&value() && { return std::get<T>(std::move(m_state)); }
    T valueOr(T other) const { return ok() ? value() : std::move(other); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const T &operator*() const { return value(); }
    T &operator*() { return value(); }

private:
    std::variant<Error, T> m_state;
};

/// The value of a job that has nothing to say but that it was done.
struct Done
{
};

} // namespace kontor
