# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How every target of ours is compiled: the standard, the warnings, the hardening.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
    if(COUNTERSIGN_PRECOMPILE)
        # Without these, ccache lets everything pass that uses a precompiled header.
        set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
            CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE_PROGRAM})
        if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
            add_compile_options(-fpch-preprocess)
        endif()
    endif()
endif()

add_library(countersign_options INTERFACE)
target_include_directories(countersign_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(countersign_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    COUNTERSIGN_VERSION="${PROJECT_VERSION}")

if(UNIX AND NOT APPLE)
    # A program loads the libraries that it calls, and not all that its rooms could call: what only files of other
    # programs need comes with the module that reads those.
    target_link_options(countersign_options INTERFACE LINKER:--as-needed)
elseif(APPLE)
    target_link_options(countersign_options INTERFACE LINKER:-dead_strip_dylibs)
endif()

if(MSVC)
    target_compile_options(countersign_options INTERFACE /W4 /utf-8 /permissive- /Zc:__cplusplus
        $<$<BOOL:${COUNTERSIGN_WARNINGS_AS_ERRORS}>:/WX>)
    target_compile_definitions(countersign_options INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN _CRT_SECURE_NO_WARNINGS)
else()
    target_compile_options(countersign_options INTERFACE
        -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor
        -Woverloaded-virtual -Wcast-align -Wformat=2 -Wimplicit-fallthrough -Wnull-dereference
        $<$<BOOL:${COUNTERSIGN_WARNINGS_AS_ERRORS}>:-Werror>)
endif()

if(NOT MSVC)
    # What nobody calls is left out of a release, and what is left stays small: less to read, to relocate and to keep in
    # memory when the program starts.
    set(released $<CONFIG:Release>)
    target_compile_options(countersign_options INTERFACE $<${released}:-ffunction-sections> $<${released}:-fdata-sections>)
    if(APPLE)
        target_link_options(countersign_options INTERFACE $<${released}:LINKER:-dead_strip>)
    else()
        include(CheckLinkerFlag)
        check_linker_flag(CXX LINKER:-z,pack-relative-relocs COUNTERSIGN_PACKS_RELOCATIONS)
        target_link_options(countersign_options INTERFACE $<${released}:LINKER:--gc-sections>
            $<$<AND:${released},$<BOOL:${COUNTERSIGN_PACKS_RELOCATIONS}>>:LINKER:-z,pack-relative-relocs>)
    endif()
endif()

# countersign_keep_small(TARGET…): for what waits for people and files, of which a release is made small and not fast.
function(countersign_keep_small)
    if(NOT MSVC)
        foreach(target IN LISTS ARGN)
            target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-Os>)
        endforeach()
    endif()
endfunction()

if(COUNTERSIGN_HARDENED)
    if(MSVC)
        target_compile_options(countersign_options INTERFACE /guard:cf /GS /Qspectre)
        target_link_options(countersign_options INTERFACE /guard:cf /DYNAMICBASE /NXCOMPAT /HIGHENTROPYVA)
    else()
        include(CheckCXXCompilerFlag)
        check_cxx_compiler_flag(-fcf-protection=full COUNTERSIGN_HAS_CF_PROTECTION)
        check_cxx_compiler_flag(-mbranch-protection=standard COUNTERSIGN_HAS_BRANCH_PROTECTION)
        check_cxx_compiler_flag(-fstack-clash-protection COUNTERSIGN_HAS_STACK_CLASH)
        target_compile_options(countersign_options INTERFACE
            -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2
            $<$<BOOL:${COUNTERSIGN_HAS_CF_PROTECTION}>:-fcf-protection=full>
            $<$<BOOL:${COUNTERSIGN_HAS_BRANCH_PROTECTION}>:-mbranch-protection=standard>
            $<$<BOOL:${COUNTERSIGN_HAS_STACK_CLASH}>:-fstack-clash-protection>)
        target_compile_definitions(countersign_options INTERFACE _GLIBCXX_ASSERTIONS)
        if(NOT APPLE)
            target_link_options(countersign_options INTERFACE -pie -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)
        endif()
    endif()
endif()

if(COUNTERSIGN_SANITIZE)
    target_compile_options(countersign_options INTERFACE
        -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(countersign_options INTERFACE -fsanitize=address,undefined)
endif()

if(COUNTERSIGN_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        message(FATAL_ERROR "Fuzzing needs Clang. `./dev fuzz` finds it, or set CMAKE_CXX_COMPILER.")
    endif()
    # Clang finds std::stable_sort of GCC's library using what the library itself calls deprecated.
    target_compile_options(countersign_options INTERFACE -Wno-deprecated-declarations
        -O1 -fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(countersign_options INTERFACE -fsanitize=address,undefined)
endif()
