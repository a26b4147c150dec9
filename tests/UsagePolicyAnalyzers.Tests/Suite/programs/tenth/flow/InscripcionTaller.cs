// scope: UPA3004
using System.ComponentModel;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Talleres.Inscripcion;

public sealed record Inscripcion(
    [property: Description("nombre de pila")] string Nombre,
    [property: Description("taller elegido: cerámica, grabado o encuadernación")] string Taller,
    [property: Description("turno preferido: mañana o tarde")] string Turno,
    [property: Description("material propio que trae")] string[] Material);

public sealed class Alumno
{
    public int Id { get; set; }
    public string Nombre { get; set; } = "";
    public string Dni { get; set; } = "";
    public string Iban { get; set; } = "";
    public List<Inscripcion> Inscripciones { get; } = [];
}

public interface IAlumnos
{
    Task<Alumno> ObtenerAsync(int id, CancellationToken ct);
    Task GuardarAsync(Alumno alumno, CancellationToken ct);
}

public sealed class InscripcionTaller(IChatClient chat, IAlumnos alumnos)
{
    private static readonly ChatOptions Formulario = new()
    {
        Instructions = "Lee el mensaje y rellena la inscripción. Si falta un dato, deja el campo vacío.",
        ResponseFormat = ChatResponseFormat.ForJsonSchema<Inscripcion>(schemaName: "inscripcion"),
    };

    public async Task<Inscripcion?> ApuntarAsync(int alumnoId, string mensaje, CancellationToken ct)
    {
        var respuesta = await chat.GetResponseAsync(mensaje, Formulario, ct);
        var inscripcion = JsonSerializer.Deserialize<Inscripcion>(respuesta.Text, JsonSerializerOptions.Web);
        if (inscripcion is null) return null;

        var alumno = await alumnos.ObtenerAsync(alumnoId, ct);
        alumno.Inscripciones.Add(inscripcion);
        await alumnos.GuardarAsync(alumno, ct);
        return inscripcion;
    }
}
