// Jest can't load a CommonJS package that asks for Nest (`@nestjs/throttler`) while Nest itself, ES modules, is being
// loaded by the same file. So Nest is loaded whole before any spec.
import 'reflect-metadata';
import '@nestjs/common';
import '@nestjs/core';
