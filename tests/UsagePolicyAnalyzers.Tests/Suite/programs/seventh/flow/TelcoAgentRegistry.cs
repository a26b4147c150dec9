// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.ComponentModel;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace Bosphor.Telco;

public sealed class LineQuery
{
    public string PhoneNumber { get; set; } = "";

    [Description("T.C. kimlik numarası")]
    public string TcKimlikNo { get; set; } = "";

    public bool IncludeRoaming { get; set; }
}

public interface ILines
{
    Task<string> TariffAsync(string phone, bool roaming, CancellationToken ct);
    Task<bool> BelongsToAsync(string phone, string owner, CancellationToken ct);
}

public sealed class LineTools(ILines lines)
{
    public async Task<string> QueryLineAsync(LineQuery query, CancellationToken ct)
    {
        if (!await lines.BelongsToAsync(query.PhoneNumber, query.TcKimlikNo, ct)) return "hat bulunamadı";
        return await lines.TariffAsync(query.PhoneNumber, query.IncludeRoaming, ct);
    }

    public Task<string> TariffOnlyAsync(string phoneNumber, CancellationToken ct) => lines.TariffAsync(phoneNumber, false, ct);
}

public sealed class ToolBox(IReadOnlyList<AITool> tools)
{
    public ChatOptions ToOptions() => new() { Tools = [.. tools], Temperature = 0.1f };
}

public static class TelcoAgentRegistry
{
    public static IServiceCollection AddLineTools(this IServiceCollection services) => services
        .AddSingleton<LineTools>()
        .AddSingleton(sp =>
        {
            var tools = sp.GetRequiredService<LineTools>();
            return new ToolBox(
            [
                AIFunctionFactory.Create(tools.TariffOnlyAsync, "tarife", "Hattın tarifesini okur"),
                AIFunctionFactory.Create(tools.QueryLineAsync, "hat_sorgula", "Hattın ayrıntılarını okur"), // expect-near: UPA3004
            ]);
        });
}

public sealed class LineAgent(IChatClient client, ToolBox box)
{
    public async Task<string> StepAsync(List<ChatMessage> history, CancellationToken ct)
    {
        var response = await client.GetResponseAsync(history, box.ToOptions(), ct);
        history.AddRange(response.Messages);
        return response.Text;
    }
}
