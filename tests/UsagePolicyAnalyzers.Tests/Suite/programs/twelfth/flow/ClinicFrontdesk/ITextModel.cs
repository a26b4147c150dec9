namespace ClinicFrontdesk;

public interface ITextModel
{
    Task<string> RunAsync(string instruction, string material, CancellationToken ct = default);
}
