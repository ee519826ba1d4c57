# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What makes programs of a system out of plain executables, and names for groups of targets.

# Icon, version and manifest on Windows; a bundle on macOS; nothing on Linux, where those are files of their own.
function(countersign_dress countersign_target countersign_description)
    if(WIN32)
        set(rc ${CMAKE_CURRENT_BINARY_DIR}/${countersign_target}.rc)
        configure_file(${PROJECT_SOURCE_DIR}/resources/windows/countersign.rc.in ${rc} @ONLY)
        target_sources(${countersign_target} PRIVATE
            ${rc} ${PROJECT_SOURCE_DIR}/resources/windows/countersign.manifest)
    elseif(APPLE)
        get_target_property(bundle ${countersign_target} WIN32_EXECUTABLE)
        if(bundle)
            set(icon ${PROJECT_SOURCE_DIR}/resources/icons/countersign.icns)
            target_sources(${countersign_target} PRIVATE ${icon})
            set_source_files_properties(${icon} TARGET_DIRECTORY ${countersign_target}
                PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
            set_target_properties(${countersign_target} PROPERTIES
                MACOSX_BUNDLE ON
                MACOSX_BUNDLE_INFO_PLIST ${PROJECT_SOURCE_DIR}/resources/Info.plist.in)
        endif()
    endif()
endfunction()

# All targets made in a folder and below it.
function(countersign_targets out directory)
    get_property(targets DIRECTORY ${directory} PROPERTY BUILDSYSTEM_TARGETS)
    get_property(folders DIRECTORY ${directory} PROPERTY SUBDIRECTORIES)
    foreach(folder IN LISTS folders)
        countersign_targets(below ${folder})
        list(APPEND targets ${below})
    endforeach()
    set(${out} ${targets} PARENT_SCOPE)
endfunction()

# countersign_programs builds what a person runs, countersign_generated what Qt's tools write for the compiler.
function(countersign_name_groups)
    add_custom_target(countersign_programs)
    foreach(target countersign countersign-cli countersign-reader countersign_camera countersign_drawing
                   countersign_moving countersign_paper)
        if(TARGET ${target})
            add_dependencies(countersign_programs ${target})
        endif()
    endforeach()

    add_custom_target(countersign_generated)
    foreach(storey core ui app)
        countersign_targets(targets ${PROJECT_SOURCE_DIR}/${storey})
        foreach(target IN LISTS targets)
            get_target_property(kind ${target} TYPE)
            if(kind MATCHES "LIBRARY|EXECUTABLE" AND NOT kind STREQUAL "INTERFACE_LIBRARY")
                add_dependencies(countersign_generated ${target}_autogen)
            endif()
        endforeach()
    endforeach()
endfunction()
