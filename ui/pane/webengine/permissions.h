// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWebEnginePage;

namespace kontor {

/// Whatever a page asks for (camera, place, notifications, …), it is refused. Qt 6.8 has another API for it: CMake chooses the file.
void denyPermissions(QWebEnginePage &page);

} // namespace kontor
