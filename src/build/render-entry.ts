// The module that the build runs on the server, and the development server loads.
export const renderEntry = "src/build/render.tsx";
