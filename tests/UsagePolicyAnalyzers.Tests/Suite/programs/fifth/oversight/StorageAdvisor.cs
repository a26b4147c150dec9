// scope: UPA2003
using System.Globalization;
using Microsoft.Extensions.AI;

namespace Storage.Advisor;

public class StorageAdvisor
{
    private readonly IChatClient _client;
    private readonly DirectoryInfo _root;

    public StorageAdvisor(IChatClient client, DirectoryInfo root) => (_client, _root) = (client, root);

    private AIFunction[] Functions() =>
    [
        AIFunctionFactory.Create(PreviewDeletion, "preview_deletion", "Tells how many bytes would become free if files older than a date were deleted. Deletes nothing."),
        AIFunctionFactory.Create(QuoteTransfer, "quote_transfer", "Price of a transfer of so many gigabytes to cold storage."),
        AIFunctionFactory.Create((string name) => _root.EnumerateFiles(name, SearchOption.AllDirectories).Select(f => f.FullName).Take(20).ToArray(), "find"),
    ];

    private long PreviewDeletion(DateTime olderThan) =>
        _root.EnumerateFiles("*", SearchOption.AllDirectories).Where(f => f.LastWriteTimeUtc < olderThan).Sum(f => f.Length);

    private static string QuoteTransfer(double gigabytes) =>
        (gigabytes * 0.0036).ToString("0.00", CultureInfo.InvariantCulture) + " USD per month";

    public async Task<string> AdviseAsync(string question)
    {
        var options = new ChatOptions { Tools = [.. Functions()] };
        return (await _client.GetResponseAsync(question, options)).Text;
    }
}
