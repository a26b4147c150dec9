using BikeKitchen.Infrastructure;

namespace BikeKitchen.Application;

public sealed record RepairAnswer(string Text, int EstimatedMinutes);

public sealed class RepairAdvice
{
    private readonly ITextService _texts;

    public RepairAdvice(ITextService texts)
    {
        _texts = texts;
    }

    public async Task<RepairAnswer?> ForAsync(string problem)
    {
        var result = await _texts.GenerateAsync(
            "You are a patient bike mechanic. Explain how to repair the bike step by step, name the tools.", problem);
        return result.Success ? new RepairAnswer(result.Value!, 10 + result.Value!.Length / 50) : null;
    }
}
