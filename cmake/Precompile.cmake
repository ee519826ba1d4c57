# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Most of a debug build is spent on reading the headers of Qt and of the standard library over and over. With
# COUNTERSIGN_PRECOMPILE, GCC reads the frequent ones once for the core, once for the windows and once for the tests.
# No source relies on it: the presets lint and release build without. Only GCC takes a precompiled header that was made
# with fewer macros than the source has; other compilers would need one for each library.

set(countersign_core_headers
    <algorithm> <expected> <functional> <memory> <optional> <span> <utility> <variant>
    <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QFuture> <QFutureWatcher> <QHash> <QJsonArray>
    <QJsonDocument> <QJsonObject> <QList> <QObject> <QPromise> <QString> <QStringList> <QUrl> <QUuid> <QVariant>)
set(countersign_ui_headers
    ${countersign_core_headers} <QAction> <QBoxLayout> <QDialog> <QLabel> <QPainter> <QPushButton> <QStyle> <QWidget>)
set(countersign_test_headers
    ${countersign_core_headers} <QSignalSpy> <QTest>)

function(countersign_precompile)
    if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        return()
    endif()
    target_precompile_headers(core_base PRIVATE ${countersign_core_headers})
    target_precompile_headers(ui PRIVATE ${countersign_ui_headers})
    set(storeys core ui app)
    if(BUILD_TESTING)
        target_precompile_headers(test_support PRIVATE ${countersign_test_headers})
        list(APPEND storeys tests)
    endif()

    foreach(storey IN LISTS storeys)
        countersign_targets(targets ${PROJECT_SOURCE_DIR}/${storey})
        foreach(target IN LISTS targets)
            get_target_property(type ${target} TYPE)
            if(NOT type MATCHES "^(STATIC_LIBRARY|MODULE_LIBRARY|EXECUTABLE)$")
                continue()
            endif()
            # Where it does not fit after all (another flag, say), GCC reads the headers themselves; that is no mistake.
            set_target_properties(${target} PROPERTIES PCH_WARN_INVALID OFF)
            if(target MATCHES "^(core_base|ui|test_support)$")
                continue()
            endif()
            get_target_property(libraries ${target} LINK_LIBRARIES)
            if(storey STREQUAL "core" OR target MATCHES "camera$|moving$|^countersign-(cli|reader)$")
                set(first core_base)
            elseif("ui" IN_LIST libraries)
                set(first ui)
            elseif("test_support" IN_LIST libraries)
                set(first test_support)
            else()
                continue()
            endif()
            target_precompile_headers(${target} REUSE_FROM ${first})
        endforeach()
    endforeach()
endfunction()
