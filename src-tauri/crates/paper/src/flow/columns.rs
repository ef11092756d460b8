//! How wide the columns of a table are.

use crate::Width;

/// What is known of one column's content, in points.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Wish {
    /// The longest word.
    pub(super) narrowest: f32,
    /// The longest cell on one line.
    pub(super) widest: f32,
}

/// Shares out the width. Fixed columns get what they ask for as long as there is room; weighted ones share what the automatic
/// ones leave; automatic ones get between their longest word and their longest cell.
pub(super) fn share_out(total: f32, columns: &[(Width, Wish)]) -> Vec<f32> {
    if columns.is_empty() {
        return Vec::new();
    }
    #[expect(clippy::cast_precision_loss, reason = "column counts are small")]
    let least = (total / columns.len() as f32).min(24.0);
    let sane = |value: f32| if value.is_finite() { value.max(0.0) } else { 0.0 };
    let mut widths: Vec<f32> = Vec::with_capacity(columns.len());
    let mut taken = 0.0;
    for (width, _) in columns {
        let fixed = if let Width::Mm(mm) = width { sane(*mm) * crate::canvas::MM } else { 0.0 };
        taken += fixed;
        widths.push(fixed);
    }
    let automatic = |width: &Width| matches!(width, Width::Auto);
    let weight = |width: &Width| if let Width::Weight(w) = width { sane(*w).max(0.01) } else { 0.0 };
    let weights: f32 = columns.iter().map(|(width, _)| weight(width)).sum();
    // Weighted columns are promised at least their longest words.
    let promised: f32 =
        columns.iter().filter(|(w, _)| matches!(w, Width::Weight(_))).map(|(_, wish)| wish.narrowest.max(least)).sum();
    let free = (total - taken - promised).max(0.0);
    let cap = total * 0.55;
    let bounds = |wish: &Wish| {
        let narrow = wish.narrowest.clamp(least, cap.max(least));
        (narrow, wish.widest.clamp(narrow, (total * 0.8).max(narrow)))
    };
    let (narrow, wide) = columns
        .iter()
        .filter(|(w, _)| automatic(w))
        .map(|(_, wish)| bounds(wish))
        .fold((0.0, 0.0), |(a, b), (n, w)| (a + n, b + w));
    for ((width, wish), out) in columns.iter().zip(&mut widths) {
        if automatic(width) {
            let (n, w) = bounds(wish);
            *out = if wide <= free {
                w
            } else if narrow <= free && wide > narrow {
                n + (w - n) * (free - narrow) / (wide - narrow)
            } else {
                n
            };
        }
    }
    let used: f32 = widths.iter().sum();
    let rest = (total - used).max(0.0);
    for ((width, _), out) in columns.iter().zip(&mut widths) {
        if weights > 0.0 {
            *out += rest * weight(width) / weights;
        } else if wide > 0.0 && automatic(width) {
            *out += rest * *out / (used - taken).max(0.01);
        }
    }
    let used: f32 = widths.iter().sum();
    if used > total {
        for out in &mut widths {
            *out *= total / used;
        }
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish(narrowest: f32, widest: f32) -> Wish {
        Wish { narrowest, widest }
    }

    fn check(columns: &[(Width, Wish)], expect: &[f32]) {
        let widths = share_out(400.0, columns);
        assert_eq!(widths.len(), expect.len());
        for (width, expected) in widths.iter().zip(expect) {
            assert!((width - expected).abs() < 0.5, "{widths:?}");
        }
    }

    #[test]
    fn automatic_columns_that_fit_fill_the_page_in_proportion() {
        check(&[(Width::Auto, wish(40.0, 100.0)), (Width::Auto, wish(40.0, 100.0))], &[200.0, 200.0]);
    }

    #[test]
    fn automatic_columns_that_do_not_fit_keep_their_longest_word() {
        check(&[(Width::Auto, wish(100.0, 100.0)), (Width::Auto, wish(50.0, 2000.0))], &[100.0, 300.0]);
    }

    #[test]
    fn fixed_and_weighted_columns_get_what_they_ask_for() {
        check(
            &[
                (Width::Mm(50.0), Wish::default()),
                (Width::Weight(1.0), wish(10.0, 10.0)),
                (Width::Weight(3.0), wish(10.0, 10.0)),
            ],
            &[141.7, 64.6, 193.7],
        );
    }

    #[test]
    fn nothing_is_wider_than_the_page_whatever_is_asked() {
        for columns in [
            vec![(Width::Mm(f32::INFINITY), Wish::default()), (Width::Mm(9999.0), Wish::default())],
            vec![(Width::Auto, wish(5000.0, 9000.0)); 30],
            vec![(Width::Weight(f32::NAN), wish(5000.0, 9000.0)); 3],
        ] {
            let widths = share_out(400.0, &columns);
            assert!(widths.iter().sum::<f32>() <= 400.5, "{widths:?}");
            assert!(widths.iter().all(|w| w.is_finite() && *w >= 0.0), "{widths:?}");
        }
    }
}
