using UsagePolicyAnalyzers.Prompts.Reading;

namespace UsagePolicyAnalyzers.Training;

/// <summary>A multinomial logistic regression, learned by stochastic gradient descent with a rate of its own for each weight (AdaGrad; Duchi, Hazan, Singer 2011).</summary>
internal sealed class MaximumEntropy
{
    private const int Epochs = 12, Averaged = 6, Seed = 1;

    // A word that fewer texts hold tells of its author rather than of a purpose.
    private const int Fewest = 5;

    private const double Rate = 0.15, Decay = 0.0005, Negligible = 1e-4, Start = 1e-6;

    private readonly float[] _weights, _squares, _sums;

    private MaximumEntropy(ImmutableArray<string> purposes, List<string> features)
    {
        Purposes = purposes;
        Features = features;
        _weights = new float[features.Count * purposes.Length];
        _squares = new float[_weights.Length];
        _sums = new float[_weights.Length];
    }

    /// <summary>What a text can ask for; first nothing.</summary>
    public ImmutableArray<string> Purposes { get; }

    /// <summary>Words and concepts that have weights.</summary>
    public List<string> Features { get; }

    /// <summary>Learns from texts. The same texts give the same weights.</summary>
    public static MaximumEntropy Learn(IReadOnlyCollection<Example> texts)
    {
        var features = texts.SelectMany(text => text.Features).GroupBy(f => f).Where(group => group.Count() >= Fewest).Select(group => group.Key).Order(StringComparer.Ordinal).ToList();
        var purposes = texts.Select(text => text.Purpose).Distinct().Where(p => p != LabelledText.Innocent).Order(StringComparer.Ordinal).Prepend(LabelledText.Innocent).ToImmutableArray();
        var model = new MaximumEntropy(purposes, features);
        var numbers = features.Select((feature, i) => (feature, i)).ToDictionary();
        var examples = texts.Select(text => (Purpose: purposes.IndexOf(text.Purpose), Rows: text.Features.Where(numbers.ContainsKey).Select(f => numbers[f]).ToArray())).ToArray();
        var random = new Random(Seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(examples);
            foreach (var (purpose, rows) in examples)
                model.Learn(purpose, rows);
            if (epoch >= Epochs - Averaged)
                model.Sum();
        }
        return model;
    }

    /// <summary>The lines of the table.</summary>
    public IEnumerable<string> Table()
    {
        yield return "# Written by benchmarks/UsagePolicyAnalyzers.Training from the labelled sentences of the suite: how words and concepts (+ asked for, - forbidden, ? talked about, / a case)";
        yield return FormattableString.Invariant($"# speak for each purpose. A character a purpose: {Wording.Zero} is zero, the next one {Wording.Step} more.");
        yield return "purposes | " + string.Join(" | ", Purposes);
        for (var row = 0; row < Features.Count; row++)
            yield return Features[row] + " | " + Row(Enumerable.Range(row * Purposes.Length, Purposes.Length).Select(i => _sums[i] / Averaged));
    }

    private static string Row(IEnumerable<float> weights) =>
        string.Concat(weights.Select(weight => (char)(Wording.Zero + Math.Clamp((int)Math.Round(weight / Wording.Step), -Wording.Most, Wording.Most))));

    // The mean of several epochs depends less on the order of the texts than the last one (Polyak, Juditsky 1992).
    private void Sum()
    {
        for (var i = 0; i < _sums.Length; i++)
            _sums[i] += _weights[i];
    }

    private void Learn(int purpose, int[] rows)
    {
        var scale = Wording.ScaleOf(rows.Length);
        var errors = new double[Purposes.Length];
        foreach (var row in rows)
        {
            for (var i = 0; i < errors.Length; i++)
                errors[i] += scale * _weights[(row * errors.Length) + i];
        }
        errors = Wording.Softmax(errors);
        errors[purpose]--;
        foreach (var row in rows)
        {
            for (var i = 0; i < errors.Length; i++)
                Step((row * errors.Length) + i, errors[i] * scale);
        }
    }

    private void Step(int weight, double slope)
    {
        slope += Decay * _weights[weight];
        if (Math.Abs(slope) < Negligible)
            return;
        _squares[weight] += (float)(slope * slope);
        _weights[weight] -= (float)(Rate / Math.Sqrt(_squares[weight] + Start) * slope);
    }
}
