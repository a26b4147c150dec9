// scope: UPA3001
namespace Utility.Notes;

public interface ITextModel
{
    Task<string> AskAsync(string instructions, string input, CancellationToken ct = default);
}

public sealed class Household
{
    public string Street { get; set; } = "";
    public string SocialSecurityNumber { get; set; } = "";
    public int Meter { get; set; }
}
