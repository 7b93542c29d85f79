import '../../components/theme/base.css';
import { showPage } from '../../components/frame/show-page.tsx';
import { App } from './app.tsx';

void showPage('welcome', <App />);
