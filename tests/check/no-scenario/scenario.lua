return require "base"
