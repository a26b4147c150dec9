// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace Klinik.Entlassung;

public sealed class Patient
{
    public string Name { get; set; } = "";
    public string Versichertennummer { get; set; } = "";
    public string Station { get; set; } = "";
}

public interface IContextLine
{
    void Write(Patient patient, StringBuilder into);
}

public sealed class WardLine : IContextLine
{
    public void Write(Patient patient, StringBuilder into) => into.Append("Station: ").AppendLine(patient.Station);
}

public sealed class InsuranceLine : IContextLine
{
    public void Write(Patient patient, StringBuilder into) =>
        into.AppendFormat("Versichertennummer: {0}", patient.Versichertennummer).AppendLine(); // expect-near: UPA3001
}

public interface IDraftArchive
{
    Task StoreAsync(string station, string draft, CancellationToken ct);
}

public sealed class TransportNotes(IChatClient client, IEnumerable<IContextLine> lines, IDraftArchive archive)
{
    public async Task WriteAsync(Patient patient, CancellationToken ct)
    {
        var prompt = new StringBuilder("Entwirf eine Notiz für den Krankentransport, höchstens fünf Zeilen.\n");
        foreach (var line in lines) line.Write(patient, prompt);
        var response = await client.GetResponseAsync(prompt.ToString(), cancellationToken: ct);
        await archive.StoreAsync(patient.Station, response.Text, ct);
    }
}

public static class TransportSetup
{
    public static IServiceCollection AddTransportNotes(this IServiceCollection services) => services
        .AddSingleton<IContextLine, WardLine>()
        .AddSingleton<IContextLine, InsuranceLine>()
        .AddScoped<TransportNotes>();
}
