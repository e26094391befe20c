/** The page is seen first: `action` has a task of its own behind the next paint; what comes back takes it back. */
export function behindPaint(action: () => void): () => void {
  let task: ReturnType<typeof setTimeout>;
  const paint = requestAnimationFrame(() => {
    task = setTimeout(action);
  });
  return () => {
    cancelAnimationFrame(paint);
    clearTimeout(task);
  };
}
