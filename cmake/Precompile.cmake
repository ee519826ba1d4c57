# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Most of a debug build is spent on reading the headers of Qt and of the standard library over and over. With
# COUNTERSIGN_PRECOMPILE they are read once for each kind of target. No source relies on it: the presets lint and
# release build without.

set(countersign_standard_headers
    <algorithm> <array> <chrono> <expected> <functional> <memory> <optional> <ranges> <span> <utility> <variant>)

# Gives each target the headers, which the first of them compiles for all. They have to be compiled with one set of flags.
function(countersign_share_headers targets headers)
    list(LENGTH targets count)
    if(count EQUAL 0)
        return()
    endif()
    list(POP_FRONT targets first)
    target_precompile_headers(${first} PRIVATE ${countersign_standard_headers} ${headers})
    foreach(target IN LISTS targets)
        target_precompile_headers(${target} REUSE_FROM ${first})
    endforeach()
endfunction()

function(countersign_precompile)
    countersign_share_headers("core_base;core_otp;core_vault" "<QtCore/QtCore>")
    foreach(target core_platform core_store core_session core_intake countersign-cli)
        countersign_share_headers(${target} "<QtCore/QtCore>")
    endforeach()
    countersign_share_headers(ui "<QtWidgets/QtWidgets>")
    countersign_share_headers(countersign "<QtWidgets/QtWidgets>")
    if(TARGET ui_camera)
        countersign_share_headers(ui_camera "<QtMultimedia/QtMultimedia>")
    endif()

    # A kind of test is what it is linked with.
    if(NOT BUILD_TESTING)
        return()
    endif()
    countersign_targets(targets ${PROJECT_SOURCE_DIR}/tests)
    set(kinds)
    foreach(target IN LISTS targets)
        get_target_property(type ${target} TYPE)
        if(NOT target MATCHES "^test_" OR NOT type STREQUAL "EXECUTABLE")
            continue()
        endif()
        get_target_property(libraries ${target} LINK_LIBRARIES)
        get_target_property(folder ${target} SOURCE_DIR)
        string(MD5 kind "${folder};${libraries}")
        list(APPEND kinds ${kind})
        list(APPEND tests_${kind} ${target})
    endforeach()
    list(REMOVE_DUPLICATES kinds)
    foreach(kind IN LISTS kinds)
        countersign_share_headers("${tests_${kind}}" "<QtTest/QtTest>")
    endforeach()
endfunction()
