import { useNavigation } from 'react-router';
import styles from './loading-bar.late.module.css';

/** Shows that the next page is on its way, once it takes a moment. */
export function LoadingBar() {
  const { state } = useNavigation();
  return state === 'loading' && <div className={styles.bar} />;
}
