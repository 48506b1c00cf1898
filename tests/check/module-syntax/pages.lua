return require "more"
