// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Mill.Quality;

public sealed class Coil
{
    public string Number { get; init; } = "";
    public string Certificate { get; init; } = "";
    public string? Grade { get; set; }
    public bool Released { get; set; }
}

public interface ICoilStore
{
    Task SaveAsync(Coil coil);
}

public sealed class CertificateReader(IChatClient model, ICoilStore store)
{
    public async Task ReadAsync(Coil coil, CancellationToken ct)
    {
        var response = await model.GetResponseAsync(
            "Extract the steel grade (for example S355J2) from this mill certificate. Reply with the grade only.\n" + coil.Certificate,
            cancellationToken: ct);
        coil.Grade = response.Text.Trim();
        coil.Released = coil.Grade.Length > 0;
        await store.SaveAsync(coil);
    }
}
