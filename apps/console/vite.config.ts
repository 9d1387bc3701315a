import { defineConfig, mergeConfig } from 'vite';
import { appVite } from '@stint/spa-kit/tooling/app-vite.ts';
import { firstLoads } from '@stint/spa-kit/tooling/first-loads.ts';
import {
  assignments,
  candidates,
  hiringManagement,
  home,
  jobOrders,
  records,
  signingIn,
} from './first-screens.ts';

const app = appVite('/console/');

const lists = [jobOrders, assignments, candidates];

/** Screens without a list, the largest of these files. */
const noList = /-view\.tsx$|\/(home|settings|place|placement|who-is-working)-page\.tsx$/;

/* What signing in needs, what every screen has around it, what lists and records show, and the list. */
const shared = firstLoads(app, [
  { name: 'frame', screens: [signingIn] },
  { name: 'shell', screens: [home, hiringManagement, ...lists] },
  { name: 'record', screens: [...lists, ...records] },
  { name: 'list', screens: lists, notFor: noList },
]);

export default defineConfig(mergeConfig(app, { plugins: [shared] }));
