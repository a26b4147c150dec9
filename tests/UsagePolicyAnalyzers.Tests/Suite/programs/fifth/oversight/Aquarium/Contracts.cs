// scope: UPA1001
namespace Aquarium.Live;

public readonly record struct Reply(string Text, TimeSpan Took);

public interface IKeeper
{
    ValueTask<Reply> ExplainAsync(string tank, string question, CancellationToken ct);
}
